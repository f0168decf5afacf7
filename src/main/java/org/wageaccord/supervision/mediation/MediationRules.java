package org.wageaccord.supervision.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.CaseKnowledge;
import org.wageaccord.supervision.Law;
import org.wageaccord.supervision.SupervisedCase;
import org.wageaccord.supervision.Texts;
import org.wageaccord.supervision.mediation.Mediation.Step;

/** What the law asks of a mediation (浙江省集体合同条例 第三十九条, 集体合同规定 第四十九条 to 第五十四条). */
@Component
class MediationRules {

    private final Texts texts;
    private final Statute statute;
    private final CaseKnowledge cases;

    MediationRules(Texts texts, Statute statute, CaseKnowledge cases) {
        this.texts = texts;
        this.statute = statute;
        this.cases = cases;
    }

    /** Talks that have not been tried cannot have failed; one mediation at a time. */
    List<Refusal> asking(SupervisedCase of, @Nullable Mediation open, ApplicationEntry entry) {
        List<Refusal> found = new ArrayList<>();
        if (open != null) {
            found.add(Refusal.of(null, "refusal.mediation.openAlready"));
        }
        if (!of.talking() || of.roundsHeld() == 0) {
            found.add(Refusal.of(null, "refusal.mediation.notTried").citing(Law.MEDIATION));
        }
        texts.check("issues", entry.issues(), Law.APPLICATION, found);
        texts.check("claims", entry.claims(), Law.APPLICATION, found);
        texts.check("facts", entry.facts(), Law.APPLICATION, found);
        texts.check("contact", entry.contact(), Law.APPLICATION, found);
        return found;
    }

    /** Whether it is the turn of a step, and still in time. */
    List<Refusal> turn(@Nullable Mediation open, Step... allowed) {
        if (open == null) {
            return List.of(Refusal.of(null, "refusal.mediation.nothingOpen"));
        }
        if (!List.of(allowed).contains(open.step())) {
            return List.of(Refusal.of(null, "refusal.mediation.notNow." + open.step()));
        }
        LocalDate due = due(open);
        return due != null && statute.today().isAfter(due)
                ? List.of(Refusal.of(null, "refusal.mediation.termOver", due).citing(Law.MEDIATION))
                : List.of();
    }

    /** The last day of the term, extended or not, or a later one to which an outage moved it. */
    @Nullable
    LocalDate due(Mediation open) {
        LocalDate due = open.due();
        return due == null ? null : cases.due(open.caseNumber(), open.extension() == null ? "T18" : "T18X", due);
    }

    /** Complex disputes may take longer: once, with reasons in writing, at most so many days more. */
    List<Refusal> extending(Mediation open, @Nullable LocalDate until, String reasons) {
        List<Refusal> found = new ArrayList<>();
        texts.check("reasons", reasons, Law.MEDIATION, found);
        if (open.extension() != null) {
            found.add(Refusal.of(
                            null,
                            "refusal.mediation.extendedAlready",
                            open.extension().until())
                    .citing(Law.MEDIATION));
            return found;
        }
        LocalDate due = Objects.requireNonNull(open.acceptance()).due();
        Deadline longest = longest(due);
        if (until == null) {
            found.add(Refusal.of("until", "refusal.mediation.untilMissing", longest.due())
                    .citing(longest.citation()));
        } else if (!until.isAfter(due)) {
            found.add(
                    Refusal.of("until", "refusal.mediation.untilNotLater", due).citing(longest.citation()));
        } else if (until.isAfter(longest.due())) {
            found.add(Refusal.of("until", "refusal.mediation.untilTooLate", longest.due())
                    .citing(longest.citation()));
        }
        return found;
    }

    /** The last day that an extension can reach. */
    Deadline longest(LocalDate due) {
        return statute.deadline("T18X", due);
    }

    List<Refusal> settlement(SettlementEntry entry) {
        List<Refusal> found = new ArrayList<>();
        texts.check("facts", entry.facts(), Law.SETTLEMENT, found);
        texts.check("result", entry.result(), Law.SETTLEMENT, found);
        texts.check("remaining", entry.remaining(), Law.SETTLEMENT, found);
        return found;
    }

    List<Refusal> words(String field, String text) {
        List<Refusal> found = new ArrayList<>();
        texts.check(field, text, Law.COURSE, found);
        return found;
    }
}
