package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperOrder;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.City;
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
        SectorFiling.Decided decided = filed.last().orElseThrow();
        ReviewDecision decision = decided.decision();
        boolean objection = decision.verdict() == Verdict.OBJECTION;
        Map<String, Object> values = head(talks, decided.office());
        values.put("union", talks.unit().workers().name());
        Talks.FilingEntry entry = Objects.requireNonNull(talks.filing()).entry();
        values.put("address", entry == null ? talks.unit().placeName() : entry.enterpriseAddress());
        values.put("unionAddress", entry == null ? talks.unit().placeName() : entry.workersAddress());
        values.put("signedOn", talks.signedOn());
        values.put("receivedOn", filed.receivedOn());
        values.put("opinionAt", decided.at());
        values.put("officer", decided.by());
        values.put("objection", objection);
        values.put("items", items(talks, decision));
        values.put("objections", objections(decision));
        values.put("opinion", decision.opinion());
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
        Map<String, Object> values = head(talks, told.office());
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

    private Map<String, Object> head(Talks talks, Office office) {
        Map<String, Object> values = new HashMap<>();
        values.put("enterprise", talks.unit().enterprise().name());
        values.put("workers", talks.unit().workers().name());
        values.put("authority", office == Office.CITY_UNION ? city.unionName() : city.bureauName());
        values.put("agreementTitle", talks.unit().name() + talks.year() + "年度工资集体合同");
        return values;
    }

    private List<Map<String, Object>> items(Talks talks, ReviewDecision decision) {
        Map<String, Item> asked = checklist.of(talks).stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return decision.findings().stream()
                .map(finding -> {
                    Item item = Objects.requireNonNull(asked.get(finding.item()));
                    return Map.<String, Object>of(
                            "part",
                            item.part().name(),
                            "item",
                            item.question(),
                            "conforms",
                            finding.conforms(),
                            "remark",
                            finding.remark().isBlank() ? item.fact() : finding.remark(),
                            "law",
                            item.citation().toString());
                })
                .toList();
    }

    private static List<Map<String, Object>> objections(ReviewDecision decision) {
        return decision.objections().stream()
                .map(o -> Map.<String, Object>of("clause", o.clause(), "reason", o.reason(), "article", o.article()))
                .toList();
    }
}
