package org.wageaccord.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** What a request to terminate and the congress's resolution on it must hold. Every fault is told, beside its field. */
@Component
class TerminationRules {

    private static final int LONGEST = 1000;
    private static final int MOST = 1_000_000;

    private final Statute statute;
    private final Registry registry;
    private final KeptTerms terms;

    TerminationRules(Statute statute, Registry registry, KeptTerms terms) {
        this.statute = statute;
        this.registry = registry;
        this.terms = terms;
    }

    List<Refusal> request(Life life, Termination.Entry entry) {
        List<Refusal> found = new ArrayList<>();
        if (!life.isInForce()) {
            found.add(refusal(null, "notInForce", Law.BY_CONSENT));
        }
        if (entry.ground() == null) {
            found.add(refusal("ground", "groundMissing", Law.GROUNDS));
        }
        if (entry.reasons().isBlank()) {
            found.add(refusal("reasons", "reasonsMissing", Law.GROUNDS));
        } else if (entry.reasons().length() > LONGEST) {
            found.add(refusal("reasons", "tooLong", Law.GROUNDS, LONGEST));
        }
        if (entry.proposedDay().isBefore(statute.today())) {
            found.add(refusal("proposedDay", "dayPast", Law.BY_CONSENT, statute.today()));
        } else if (!entry.proposedDay().isBefore(life.endsOn())) {
            found.add(refusal("proposedDay", "dayAfterTerm", Law.BY_CONSENT, life.endsOn()));
        }
        found.addAll(file("proof", entry.proof(), "proofMissing", Law.GROUNDS));
        return found;
    }

    List<Refusal> resolution(Life life, Termination request, Termination.ResolutionEntry entry) {
        List<Refusal> found = new ArrayList<>();
        Citation article = statute.rule("MAJORITY").citation();
        if (entry.heldOn().isAfter(statute.today())) {
            found.add(refusal("heldOn", "heldAhead", article, statute.today()));
        } else if (entry.heldOn().isBefore(request.on())) {
            found.add(refusal("heldOn", "heldBefore", article, request.on()));
        }
        if (entry.roll() < 1 || entry.roll() > MOST) {
            found.add(refusal("roll", "roll", article));
        } else {
            found.addAll(roll(life, entry, article));
        }
        if (entry.present() < 0 || entry.present() > entry.roll()) {
            found.add(refusal("present", "present", article));
        }
        if (entry.yes() < 0 || entry.yes() > entry.present()) {
            found.add(refusal("yes", "yes", article));
        }
        found.addAll(file("paper", entry.paper(), "paperMissing", Law.SAME_WAY));
        return found;
    }

    /** The roll is that of the register on the day of the congress; one that differs needs a reason. */
    private List<Refusal> roll(Life life, Termination.ResolutionEntry entry, Citation article) {
        int registered = registered(life, entry.heldOn());
        if (entry.rollReason().length() > LONGEST) {
            return List.of(refusal("rollReason", "tooLong", article, LONGEST));
        }
        return entry.roll() == registered || !entry.rollReason().isBlank()
                ? List.of()
                : List.of(refusal("rollReason", "rollDiffers", article, entry.roll(), registered));
    }

    /** How many delegates of the congress the register knows on a day. */
    int registered(Life life, LocalDate on) {
        return registry.delegates(life.enterprise(), on).size();
    }

    /** The same rules by which the congress passed the agreement: quorum and majority, both of all delegates. */
    boolean passes(Termination.ResolutionEntry entry) {
        Rule quorum = statute.rule("QUORUM");
        Rule majority = statute.rule("MAJORITY");
        return quorum.holds(entry.present(), entry.roll()) && majority.holds(entry.yes(), entry.roll());
    }

    /** The last day on which the filing is in time. */
    LocalDate filingDue(CaseNumber number, LocalDate lastDay) {
        return terms.clock(number, "T17", lastDay)
                .orElseGet(() -> statute.deadline("T17", lastDay))
                .due();
    }

    List<Refusal> words(String field, String words, String missing, Citation article) {
        if (words.isBlank()) {
            return List.of(refusal(field, missing, article));
        }
        return words.length() > LONGEST ? List.of(refusal(field, "tooLong", article, LONGEST)) : List.of();
    }

    private static List<Refusal> file(String field, @Nullable Upload file, String missing, Citation article) {
        return file == null ? List.of(refusal(field, missing, article)) : file.refusals(field);
    }

    static Refusal refusal(@Nullable String field, String what, Citation article, Object... args) {
        return Refusal.of(field, "refusal.performance." + what, args).citing(article);
    }
}
