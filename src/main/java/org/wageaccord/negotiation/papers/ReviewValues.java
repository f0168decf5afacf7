package org.wageaccord.negotiation.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.statute.Deadline;

/** 受理单 and 审查意见书. */
@Component
class ReviewValues {

    private final PaperMatter matter;
    private final CaseCourse course;
    private final PaperWords words;

    ReviewValues(PaperMatter matter, CaseCourse course, PaperWords words) {
        this.words = words;
        this.matter = matter;
        this.course = course;
    }

    Map<String, Object> slip(CaseNumber number, FilingRecord filing) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Deadline review = course.deadline(number, "T11").orElseThrow();
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("authority", matter.bureau())
                .put("agreementTitle", PaperMatter.agreementTitle(file.year()))
                .put("submission", filing.submission())
                .put("receivedAt", filing.filedAt())
                .put("acceptedAt", filing.acceptedAt())
                .put("officer", filing.acceptedBy())
                .put("materials", FilingFormValues.materials(filing))
                .put("reviewDays", matter.days("T11"))
                .put("reviewDue", review.due())
                .put("tacitOn", review.firstLateDay())
                .map();
    }

    Map<String, Object> opinion(CaseNumber number, FilingRecord filing, FilingRecord.Decided decided) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        ReviewDecision decision = decided.decision();
        boolean objection = decision.verdict() == ReviewDecision.Verdict.OBJECTION;
        Values values = matter.head(enterprise)
                .put("address", enterprise.address())
                .put("union", matter.union(enterprise))
                .put("unionAddress", enterprise.address())
                .put("authority", decided.office() == Office.CITY_UNION ? matter.cityUnion() : matter.bureau())
                .put("agreementTitle", PaperMatter.agreementTitle(file.year()))
                .put("signedOn", filing.facts().signedOn())
                .put("receivedOn", filing.receivedOn())
                .put("opinionAt", decided.at())
                .put("objection", objection)
                .put("items", items(filing, decision))
                .put("objections", objections(decision))
                .put("opinion", decision.opinion())
                .put("officer", decided.by());
        return objection
                ? values.put("refileDays", matter.days("T12")).map()
                : values.put("effectiveOn", filing.effective())
                        .put("publishDays", matter.days("T13"))
                        .put(
                                "publishDue",
                                course.deadline(number, "T13").orElseThrow().due())
                        .map();
    }

    private List<Map<String, Object>> items(FilingRecord filing, ReviewDecision decision) {
        Map<String, ReviewDecision.Item> checklist = new HashMap<>();
        filing.facts().checklist().forEach(item -> checklist.put(item.id(), item));
        return decision.findings().stream()
                .map(finding -> {
                    ReviewDecision.Item item = Objects.requireNonNull(checklist.get(finding.item()));
                    return new Values()
                            .put("part", item.part().name())
                            .put("item", words.word(item.question()))
                            .put("conforms", finding.conforms())
                            .put("remark", finding.remark().isBlank() ? item.fact() : finding.remark())
                            .put("law", item.citation().toString())
                            .map();
                })
                .toList();
    }

    private static List<Map<String, Object>> objections(ReviewDecision decision) {
        return decision.objections().stream()
                .map(o -> Map.<String, Object>of("clause", o.clause(), "reason", o.reason(), "article", o.article()))
                .toList();
    }
}
