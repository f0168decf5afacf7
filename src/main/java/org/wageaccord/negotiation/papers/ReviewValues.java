package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.FilingRecord.Decided;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Verdict;
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

    /** Where two offices that reviewed at the same time both object, one letter tells what each of them says. */
    Map<String, Object> opinion(CaseNumber number, FilingRecord filing) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        List<Decided> told = filing.letter();
        boolean objection = filing.verdict() == Verdict.OBJECTION;
        Values values = matter.head(enterprise)
                .put("address", enterprise.address())
                .put("union", matter.union(enterprise))
                .put("unionAddress", enterprise.address())
                .put("authority", authority(told.get(0).office()))
                .put("agreementTitle", PaperMatter.agreementTitle(file.year()))
                .put("signedOn", filing.facts().signedOn())
                .put("receivedOn", filing.receivedOn())
                .put("opinionAt", told.get(0).at())
                .put("objection", objection)
                .put("items", items(filing, told))
                .put("objections", objections(told))
                .put(
                        "opinion",
                        joined(
                                told,
                                decided ->
                                        said(told, decided, decided.decision().opinion()),
                                "\n"))
                .put("officer", told.get(0).by());
        if (told.size() > 1) {
            values.put("otherAuthority", authority(told.get(1).office()))
                    .put("otherOfficer", told.get(1).by())
                    .put("otherOpinionAt", told.get(1).at());
        }
        return objection
                ? values.put("refileDays", matter.days("T12")).map()
                : values.put("effectiveOn", filing.effective())
                        .put("publishDays", matter.days("T13"))
                        .put(
                                "publishDue",
                                course.deadline(number, "T13").orElseThrow().due())
                        .map();
    }

    private String authority(Office office) {
        return office == Office.CITY_UNION ? matter.cityUnion() : matter.bureau();
    }

    /** Who says it, where more than one does. */
    private String said(List<Decided> told, Decided decided, String words) {
        return told.size() == 1 ? words : authority(decided.office()) + "：" + words;
    }

    private static String joined(List<Decided> told, Function<Decided, String> words, String between) {
        return told.stream().map(words).collect(Collectors.joining(between));
    }

    /** Each item as every office of the letter found it: it conforms where none found otherwise. */
    private List<Map<String, Object>> items(FilingRecord filing, List<Decided> told) {
        return filing.facts().checklist().stream()
                .filter(item ->
                        told.stream().anyMatch(decided -> finding(decided, item).isPresent()))
                .map(item -> new Values()
                        .put("part", item.part().name())
                        .put("item", words.word(item.question()))
                        .put("conforms", found(told, item).allMatch(Finding::conforms))
                        .put("remark", remark(told, item))
                        .put("law", item.citation().toString())
                        .map())
                .toList();
    }

    private String remark(List<Decided> told, Item item) {
        String remarks = told.stream()
                .map(decided -> finding(decided, item)
                        .map(Finding::remark)
                        .filter(remark -> !remark.isBlank())
                        .map(remark -> said(told, decided, remark))
                        .orElse(""))
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining("；"));
        return remarks.isEmpty() ? item.fact() : remarks;
    }

    private static Stream<Finding> found(List<Decided> told, Item item) {
        return told.stream().flatMap(decided -> finding(decided, item).stream());
    }

    private static Optional<Finding> finding(Decided decided, Item item) {
        return decided.decision().findings().stream()
                .filter(finding -> finding.item().equals(item.id()))
                .findFirst();
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
