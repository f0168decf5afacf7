package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.kernel.City;
import org.wageaccord.sector.SectorFiling.Decided;
import org.wageaccord.statute.Statute;

/** The papers of the offices: 审查意见书 and 补正告知书, the same kinds that enterprises get. */
@Component
class ReviewPapers {

    private final Documents documents;
    private final SectorChecklist checklist;
    private final Statute statute;
    private final City city;

    ReviewPapers(Documents documents, SectorChecklist checklist, Statute statute, City city) {
        this.documents = documents;
        this.checklist = checklist;
        this.statute = statute;
        this.city = city;
    }

    /** The opinion of the office that ended the review (集体合同规定 第四十五条). */
    void opinion(Talks talks) {
        SectorFiling filed = Objects.requireNonNull(talks.filed());
        List<Decided> told = filed.letter();
        boolean objection = filed.isObjectedTo();
        Map<String, Object> values = head(talks, authority(told.get(0).office()));
        values.put("union", talks.unit().workers().name());
        Talks.FilingEntry entry = Objects.requireNonNull(talks.filing()).entry();
        values.put("address", entry == null ? talks.unit().placeName() : entry.enterpriseAddress());
        values.put("unionAddress", entry == null ? talks.unit().placeName() : entry.workersAddress());
        values.put("signedOn", talks.signedOn());
        values.put("receivedOn", filed.receivedOn());
        values.put("opinionAt", told.get(0).at());
        values.put("officer", told.get(0).by());
        if (told.size() > 1) {
            values.put("otherAuthority", authority(told.get(1).office()));
            values.put("otherOfficer", told.get(1).by());
            values.put("otherOpinionAt", told.get(1).at());
        }
        values.put("objection", objection);
        values.put("items", items(talks, told));
        values.put("objections", objections(told));
        values.put(
                "opinion",
                joined(told, decided -> said(told, decided, decided.decision().opinion()), "\n"));
        if (objection) {
            values.put("refileDays", statute.rule("T12").number());
        } else {
            LocalDate effective = Objects.requireNonNull(talks.effect()).on();
            values.put("effectiveOn", effective);
            values.put("publishDays", statute.rule("T13").number());
            values.put("publishDue", statute.deadline("T13", effective).due());
        }
        issue(talks, PaperKind.REVIEW_OPINION, filed, values);
    }

    /** Everything that is missing, once, with the term to supply it. */
    void supplyNotice(Talks talks) {
        SectorFiling filed = Objects.requireNonNull(talks.filed());
        SectorFiling.Returned returned = Objects.requireNonNull(filed.returned());
        SectorFiling.Return told = returned.told();
        Map<String, Object> values = head(talks, authority(told.office()));
        values.put("submission", filed.receipt());
        values.put("receivedOn", filed.receivedOn());
        values.put(
                "missing",
                told.missing().stream().map(line -> Map.of("text", line)).toList());
        values.put("opinion", told.opinion());
        values.put("supplyDays", statute.rule("SUPPLY").number());
        values.put("supplyDue", told.due());
        values.put("officer", returned.by());
        values.put("noticeAt", returned.at());
        issue(talks, PaperKind.SUPPLY_NOTICE, filed, values);
    }

    private void issue(Talks talks, PaperKind kind, SectorFiling filed, Map<String, Object> values) {
        String key = "draft-" + talks.version() + "-" + filed.receipt();
        documents.issue(new PaperOrder(talks.number(), kind, key, values));
    }

    private Map<String, Object> head(Talks talks, String authority) {
        Map<String, Object> values = new HashMap<>();
        values.put("enterprise", talks.unit().enterprise().name());
        values.put("workers", talks.unit().workers().name());
        values.put("authority", authority);
        values.put("agreementTitle", talks.unit().name() + talks.year() + "年度工资集体合同");
        return values;
    }

    private String authority(Office office) {
        return office == Office.CITY_UNION ? city.unionName() : city.bureauName();
    }

    /** Who says it, where more than one does. */
    private String said(List<Decided> told, Decided decided, String words) {
        return told.size() == 1 ? words : authority(decided.office()) + "：" + words;
    }

    private static String joined(List<Decided> told, Function<Decided, String> words, String between) {
        return told.stream().map(words).collect(Collectors.joining(between));
    }

    /** Each item as every office of the letter found it: it conforms where none found otherwise. */
    private List<Map<String, Object>> items(Talks talks, List<Decided> told) {
        return checklist.of(talks).stream()
                .filter(item -> found(told, item).findAny().isPresent())
                .map(item -> Map.<String, Object>of(
                        "part",
                        item.part().name(),
                        "item",
                        item.question(),
                        "conforms",
                        found(told, item).allMatch(Finding::conforms),
                        "remark",
                        remark(told, item),
                        "law",
                        item.citation().toString()))
                .toList();
    }

    private String remark(List<Decided> told, Item item) {
        String remarks = told.stream()
                .flatMap(decided -> finding(decided, item)
                        .map(Finding::remark)
                        .filter(remark -> !remark.isBlank())
                        .map(remark -> said(told, decided, remark)))
                .collect(Collectors.joining("；"));
        return remarks.isEmpty() ? item.fact() : remarks;
    }

    private static Stream<Finding> found(List<Decided> told, Item item) {
        return told.stream().flatMap(decided -> finding(decided, item));
    }

    private static Stream<Finding> finding(Decided decided, Item item) {
        return decided.decision().findings().stream()
                .filter(finding -> finding.item().equals(item.id()));
    }

    private List<Map<String, Object>> objections(List<Decided> told) {
        return told.stream()
                .flatMap(decided -> decided.decision().objections().stream()
                        .map(o -> Map.<String, Object>of(
                                "clause",
                                told.size() == 1 ? o.clause() : o.clause() + "（" + authority(decided.office()) + "）",
                                "reason",
                                o.reason(),
                                "article",
                                o.article())))
                .toList();
    }
}
