package org.wageaccord.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.ReviewDecision.Finding;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/** What a decision must say, and when it may be said. */
public final class ReviewRules {

    /** Everything that is missing is told once. */
    public static final Citation ONCE = new Citation("浙江省保障“最多跑一次”改革规定", "第十一条");

    private static final Citation OPINION = new Citation("集体合同规定", "第四十五条");
    private static final Citation ITEMS = new Citation("集体合同规定", "第四十四条");
    private static final Citation EFFECT = new Citation("浙江省集体合同条例", "第三十四条");
    private static final int OPINION_MAXIMUM = 2000;
    private static final int LINE_MAXIMUM = 300;

    private ReviewRules() {}

    /**
     * Whether it is this office's turn to decide: the union first or both at once, by the order of the filing; the bureau once
     * it has accepted, or to return it.
     */
    static List<Refusal> turn(FilingRecord filing, Office office, Verdict verdict) {
        FilingState state = filing.state();
        if (!state.isUnderReview()) {
            return over(state);
        }
        if (!state.offices().contains(office)) {
            return refused(filing.has(office) ? "alreadyDecided" : "unionFirst");
        }
        if (verdict == Verdict.INCOMPLETE) {
            return returning(filing);
        }
        return office == Office.LABOR_BUREAU && filing.acceptedAt() == null ? refused("acceptFirst") : List.of();
    }

    /** What the bureau has accepted is complete; and a text that must be revised is filed anew in any case. */
    private static List<Refusal> returning(FilingRecord filing) {
        if (filing.acceptedAt() != null) {
            return List.of(refusal("verdict", "acceptedIsComplete").citing(ONCE));
        }
        return filing.isObjectedTo()
                ? List.of(refusal("verdict", "objectedByOther").citing(OPINION))
                : List.of();
    }

    /** Whether the bureau may accept now. */
    static List<Refusal> accepting(FilingRecord filing) {
        return switch (filing.state()) {
            case UNION_REVIEW -> refused(filing.acceptedAt() == null ? "unionFirst" : "alreadyAccepted");
            case BUREAU_RECEIPT, BOTH_RECEIPT -> List.of();
            case BUREAU_REVIEW, BOTH_REVIEW -> refused("alreadyAccepted");
            default -> over(filing.state());
        };
    }

    /** Everything the decision itself leaves open. */
    static List<Refusal> content(FilingRecord filing, ReviewDecision decision) {
        return content(filing.facts().checklist(), filing.returnedBefore(), decision);
    }

    /**
     * The same of a filing of whatever kind: its checklist, and whether it was returned before, which is allowed once
     * (《浙江省保障“最多跑一次”改革规定》第十一条).
     */
    public static List<Refusal> content(
            List<ReviewDecision.Item> checklist, boolean returned, ReviewDecision decision) {
        List<Refusal> refusals = new ArrayList<>();
        switch (decision.verdict()) {
            case NO_OBJECTION -> refusals.addAll(findings(checklist, decision, true));
            case OBJECTION -> {
                refusals.addAll(findings(checklist, decision, false));
                refusals.addAll(objections(decision.objections()));
            }
            case INCOMPLETE -> refusals.addAll(missing(returned, decision.missing()));
        }
        refusals.addAll(opinion(decision.opinion()));
        return refusals;
    }

    /** An objection after the review term is a finding: it says what is wrong and why, nothing else. */
    static List<Refusal> finding(FilingRecord filing, Office office, ReviewDecision decision) {
        List<Refusal> refusals = new ArrayList<>();
        if (filing.lateObjections().stream()
                .anyMatch(late -> late.office() == office && late.submission() == filing.submission())) {
            refusals.add(refusal(null, "alreadyFound"));
        }
        refusals.addAll(finding(decision));
        return refusals;
    }

    /** The same of a filing of whatever kind. */
    public static List<Refusal> finding(ReviewDecision decision) {
        List<Refusal> refusals = new ArrayList<>(objections(decision.objections()));
        refusals.addAll(opinion(decision.opinion()));
        return refusals;
    }

    private static List<Refusal> opinion(String text) {
        if (text.isBlank()) {
            return List.of(refusal("opinion", "opinionMissing").citing(OPINION));
        }
        return FilingText.length(text) > OPINION_MAXIMUM
                ? List.of(refusal("opinion", "textTooLong", OPINION_MAXIMUM))
                : List.of();
    }

    private static List<Refusal> over(FilingState state) {
        return switch (state) {
            case PREPARED, WITHDRAWN -> refused("notFiled");
            case RETURNED, OBJECTED -> refused("alreadyDecided");
            default -> List.of(refusal(null, "alreadyInForce").citing(EFFECT));
        };
    }

    private static List<Refusal> findings(
            List<ReviewDecision.Item> checklist, ReviewDecision decision, boolean allConform) {
        Map<String, Finding> found = decision.findings().stream()
                .collect(Collectors.toMap(Finding::item, Function.identity(), (first, second) -> second));
        List<Refusal> refusals = new ArrayList<>(unknown(checklist, found.keySet()));
        for (ReviewDecision.Item item : checklist) {
            String field = "findings[" + item.id() + "].conforms";
            Finding finding = found.get(item.id());
            if (finding == null) {
                refusals.add(refusal(field, "findingMissing").citing(ITEMS));
            } else if (allConform && !finding.conforms()) {
                refusals.add(refusal(field, "notConforming").citing(item.citation()));
            } else if (isUnexplained(item, finding)) {
                refusals.add(refusal(field, "overruledWithoutReason").citing(OPINION));
            }
        }
        return refusals;
    }

    /** Whoever comes to another finding than the platform says why: the opinion must tell its reasons. */
    private static boolean isUnexplained(ReviewDecision.Item item, Finding finding) {
        return item.holds() != null
                && item.holds() != finding.conforms()
                && finding.remark().isBlank();
    }

    /** A finding on something that nobody asked stands on no paper. */
    private static List<Refusal> unknown(List<ReviewDecision.Item> checklist, Set<String> found) {
        Set<String> asked = checklist.stream().map(ReviewDecision.Item::id).collect(Collectors.toSet());
        return found.stream()
                .filter(id -> !asked.contains(id))
                .sorted()
                .map(id -> refusal(null, "findingUnknown", id))
                .toList();
    }

    private static List<Refusal> objections(List<Objection> objections) {
        if (objections.isEmpty()) {
            return List.of(refusal("objections[0].clause", "objectionMissing").citing(OPINION));
        }
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < objections.size(); i++) {
            Objection objection = objections.get(i);
            String row = "objections[" + i + "].";
            missing(refusals, objection.clause(), row + "clause", "clauseMissing");
            missing(refusals, objection.reason(), row + "reason", "reasonMissing");
            missing(refusals, objection.article(), row + "article", "articleMissing");
        }
        return refusals;
    }

    private static void missing(List<Refusal> refusals, String text, String field, String what) {
        if (text.isBlank()) {
            refusals.add(refusal(field, what));
        } else if (FilingText.length(text) > LINE_MAXIMUM) {
            refusals.add(refusal(field, "textTooLong", LINE_MAXIMUM));
        }
    }

    private static List<Refusal> missing(boolean returned, List<String> lines) {
        if (returned) {
            return List.of(refusal("verdict", "returnedOnce").citing(ONCE));
        }
        if (lines.isEmpty() || lines.stream().anyMatch(String::isBlank)) {
            return List.of(refusal("missing", "missingMissing").citing(ONCE));
        }
        if (lines.stream().distinct().count() < lines.size()) {
            return List.of(refusal("missing", "missingTwice"));
        }
        return lines.stream().anyMatch(line -> FilingText.length(line) > LINE_MAXIMUM)
                ? List.of(refusal("missing", "textTooLong", LINE_MAXIMUM))
                : List.of();
    }

    private static List<Refusal> refused(String what) {
        return List.of(refusal(null, what));
    }

    private static Refusal refusal(@Nullable String field, String what, Object... args) {
        return Refusal.of(field, "refusal.filing." + what, args);
    }
}
