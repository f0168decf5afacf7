package org.wageaccord.negotiation.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataRecord;
import org.wageaccord.dataroom.DataSupply;
import org.wageaccord.dataroom.Undertaking;
import org.wageaccord.dataroom.Viewing;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.Offer;
import org.wageaccord.registry.Enterprise;

/** 资料清单与查阅记录: what was asked for, what was answered and handed over, who promised secrecy and who looked at what. */
@Component
class DataRecordValues {

    private static final String DISCLOSURE = "T05";

    private final PaperMatter matter;

    DataRecordValues(PaperMatter matter) {
        this.matter = matter;
    }

    Map<String, Object> of(CaseNumber number, DataRecord record) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        LocalDate due = matter.statute().deadline(DISCLOSURE, record.meeting()).due();
        DataRecord.Waiver waiver = record.waiver();
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("year", file.year())
                .put("meeting", record.meeting())
                .put("due", due)
                .put("handedOverAt", record.handedOver())
                .put("late", isLate(record.handedOver(), due))
                .put("waivedBy", waiver == null ? null : waiver.by())
                .put("waivedAt", waiver == null ? null : waiver.at())
                .put("waiverReason", waiver == null ? null : waiver.reason())
                .put("items", items(file, record))
                .put(
                        "supplies",
                        record.supplies().stream().map(DataRecordValues::supply).toList())
                .put("secret", hasSecrets(record))
                .put(
                        "undertakings",
                        record.undertakings().stream()
                                .map(DataRecordValues::undertaking)
                                .toList())
                .put(
                        "viewings",
                        record.viewings().stream()
                                .map(DataRecordValues::viewing)
                                .toList())
                .put("earlier", record.earlier() > 0 ? record.earlier() : null)
                .map();
    }

    private static boolean isLate(@Nullable Instant handedOver, LocalDate due) {
        return handedOver != null
                && LocalDate.ofInstant(handedOver, Show.BEIJING).isAfter(due);
    }

    /** Also what was secret once and was given later: who looked at it before stays on record. */
    private static boolean hasSecrets(DataRecord record) {
        return record.supplies().stream().anyMatch(supply -> supply.state() == DataAnswer.State.SECRET);
    }

    private static List<Map<String, Object>> items(CaseFile file, DataRecord record) {
        Set<String> workers = askedBy(file, Side.WORKERS);
        Set<String> enterprise = askedBy(file, Side.ENTERPRISE);
        return IntStream.range(0, record.asked().size())
                .mapToObj(i -> {
                    String title = record.asked().get(i);
                    return new Values()
                            .put("title", title)
                            .put("askedBy", asker(workers.contains(title), enterprise.contains(title)))
                            .put("result", state(record.state(i + 1)))
                            .map();
                })
                .toList();
    }

    private static String asker(boolean workers, boolean enterprise) {
        if (workers && enterprise) {
            return "双方";
        }
        return workers ? "职工方" : "企业方";
    }

    /** In its offer, in its offer that crossed with the other's, or in its reply. */
    private static Set<String> askedBy(CaseFile file, Side side) {
        Set<String> titles = new HashSet<>();
        if (file.offeredBy() == side) {
            titles.addAll(file.offer().entry().dataRequested());
        } else {
            file.crossed().map(Offer::entry).ifPresent(entry -> titles.addAll(entry.dataRequested()));
            file.replied().ifPresent(reply -> titles.addAll(reply.entry().dataRequested()));
        }
        return titles;
    }

    private static Map<String, Object> supply(DataSupply supply) {
        return new Values()
                .put("place", supply.place())
                .put("version", supply.version())
                .put("state", state(supply.state()))
                .put("words", supply.text())
                .put("why", supply.why())
                .put("file", supply.fileName())
                .put("digest", supply.fileDigest())
                .put("at", supply.at())
                .put("by", supply.by())
                .map();
    }

    private static String state(DataAnswer.@Nullable State state) {
        if (state == null) {
            return "未答复";
        }
        return switch (state) {
            case GIVEN -> "提供";
            case PARTLY -> "部分提供";
            case SECRET -> "商业秘密";
            case REFUSED -> "不提供";
        };
    }

    private static Map<String, Object> undertaking(Undertaking signed) {
        return new Values()
                .put("name", signed.name())
                .put("at", signed.signedAt())
                .put("digest", signed.digest())
                .map();
    }

    private static Map<String, Object> viewing(Viewing viewing) {
        return new Values()
                .put("at", viewing.at())
                .put("name", viewing.name())
                .put("item", viewing.item())
                .put("version", viewing.version())
                .put("pages", viewing.pages())
                .map();
    }
}
