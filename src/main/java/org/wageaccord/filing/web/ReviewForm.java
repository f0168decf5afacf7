package org.wageaccord.filing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;

/** A reviewer's answers as typed. */
public class ReviewForm {

    private static final int OPEN_ROWS = 3;
    /** More than an agreement has clauses and tables. */
    private static final int ROWS = 40;

    private static final Pattern FINDING = Pattern.compile("findings\\[(\\d{1,6})]\\.remark");

    private Map<String, FindingForm> findings = new LinkedHashMap<>();
    private @Nullable Verdict verdict;
    private String missing = "";
    private List<ObjectionForm> objections = rows();
    private String opinion = "";

    /** An unanswered form for this checklist. */
    public static ReviewForm of(List<Item> checklist, String opinion) {
        ReviewForm form = new ReviewForm();
        form.complete(checklist);
        form.opinion = opinion;
        return form;
    }

    /** Gives every item of the checklist its place in the form. */
    public void complete(List<Item> checklist) {
        checklist.forEach(item -> findings.computeIfAbsent(item.id(), id -> new FindingForm()));
    }

    /** Takes over what the platform found; where it cannot judge, the reviewer still has to. */
    public void adopt(List<Item> checklist) {
        checklist.stream()
                .filter(item -> item.holds() != null)
                .forEach(item -> findings.get(item.id()).setConforms(item.holds()));
    }

    public ReviewDecision decision(Verdict said) {
        List<Finding> found = answered()
                .map(e -> new Finding(
                        e.getKey(),
                        Boolean.TRUE.equals(e.getValue().getConforms()),
                        Typed.text(e.getValue().getRemark())))
                .toList();
        return new ReviewDecision(
                said,
                found,
                said == Verdict.INCOMPLETE ? missingLines() : List.of(),
                said == Verdict.OBJECTION ? objectionsMade() : List.of(),
                Typed.text(opinion));
    }

    /** The same at the fields of this form, which calls a finding by its item of the checklist and not by its place. */
    public List<Refusal> placed(List<Refusal> refusals) {
        List<String> items = answered().map(Map.Entry::getKey).toList();
        return refusals.stream().map(refusal -> placed(refusal, items)).toList();
    }

    private static Refusal placed(Refusal refusal, List<String> items) {
        Matcher finding = FINDING.matcher(String.valueOf(refusal.field()));
        return finding.matches()
                ? new Refusal(
                        "findings[" + items.get(Integer.parseInt(finding.group(1))) + "].conforms",
                        refusal.code(),
                        refusal.args(),
                        refusal.citation())
                : refusal;
    }

    private Stream<Map.Entry<String, FindingForm>> answered() {
        return findings.entrySet().stream().filter(e -> e.getValue().getConforms() != null);
    }

    List<String> missingLines() {
        return Typed.lines(missing);
    }

    /** The rows up to the last one with something in it, so that refusals name the row on the page. */
    List<Objection> objectionsMade() {
        int last = objections.size();
        while (last > 0 && objections.get(last - 1).isEmpty()) {
            last--;
        }
        return objections.subList(0, last).stream()
                .map(ObjectionForm::objection)
                .toList();
    }

    /** Rows that stand open; what is beyond them is folded away until it is needed. */
    public int getOpenRows() {
        return Math.max(OPEN_ROWS, objectionsMade().size());
    }

    private static List<ObjectionForm> rows() {
        return Stream.generate(ObjectionForm::new).limit(ROWS).collect(Collectors.toCollection(ArrayList::new));
    }

    public Map<String, FindingForm> getFindings() {
        return findings;
    }

    public void setFindings(Map<String, FindingForm> findings) {
        this.findings = findings;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public List<ObjectionForm> getObjections() {
        return objections;
    }

    public void setObjections(List<ObjectionForm> objections) {
        this.objections = objections;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
