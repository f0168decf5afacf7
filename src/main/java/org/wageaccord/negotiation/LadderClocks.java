package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.CorrectionJudged;
import org.wageaccord.supervision.InquiryRecorded;
import org.wageaccord.supervision.LetterAnswered;
import org.wageaccord.supervision.LetterIssued;
import org.wageaccord.supervision.LetterOverdue;
import org.wageaccord.supervision.MatterClosed;
import org.wageaccord.supervision.Rung;
import org.wageaccord.supervision.Supervision;
import org.wageaccord.supervision.mediation.Mediation;
import org.wageaccord.supervision.mediation.MediationAccepted;
import org.wageaccord.supervision.mediation.MediationEnded;
import org.wageaccord.supervision.mediation.MediationExtended;

/** The clocks of letters and mediation among those of the case; they begin before the engine asks for them. */
@Component
class LadderClocks {

    private static final String MEDIATION = "T18";
    private static final String EXTENDED = "T18X";

    private final CaseDeadlines deadlines;
    private final Supervision supervision;
    private final Statute statute;

    LadderClocks(CaseDeadlines deadlines, Supervision supervision, Statute statute) {
        this.deadlines = deadlines;
        this.supervision = supervision;
        this.statute = statute;
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void letterIssued(LetterIssued fact) {
        stopLetters(fact.caseNumber());
        String term = fact.rung().term();
        if (term != null) {
            deadlines.begin(fact.caseNumber(), term, fact.on());
        }
    }

    /** A late answer comes after the clock was noted over; it meets it all the same, late. */
    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void letterAnswered(LetterAnswered fact) {
        String term = fact.rung().term();
        if (term != null) {
            deadlines.meet(fact.caseNumber(), term, statute.today());
        }
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void letterOverdue(LetterOverdue fact) {
        String term = fact.rung().term();
        if (term != null) {
            deadlines.noteOverdue(fact.caseNumber(), term);
        }
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void inquired(InquiryRecorded fact) {
        if (fact.corrected()) {
            stopLetters(fact.caseNumber());
        }
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void judged(CorrectionJudged fact) {
        stopLetters(fact.caseNumber());
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void closed(MatterClosed fact) {
        stopLetters(fact.caseNumber());
    }

    private void stopLetters(CaseNumber number) {
        deadlines.stop(
                number,
                Stream.of(Rung.values())
                        .map(Rung::term)
                        .filter(Objects::nonNull)
                        .toArray(String[]::new));
    }

    @EventListener
    void moved(DeadlineMoved fact) {
        set(fact.caseNumber(), fact.rule(), fact.to());
    }

    @EventListener
    void computed(DeadlineComputed fact) {
        set(fact.caseNumber(), fact.rule(), fact.due());
    }

    private void set(CaseNumber number, String rule, LocalDate due) {
        if (Stream.of(Rung.values()).anyMatch(rung -> rule.equals(rung.term()))) {
            supervision.termSet(number, rule, due);
        }
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void mediationAccepted(MediationAccepted fact) {
        deadlines.begin(fact.caseNumber(), MEDIATION, fact.on());
    }

    /** The clock of the law stops, one that ends on the day of the extension begins. */
    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void mediationExtended(MediationExtended fact) {
        Deadline before =
                deadlines.newest(fact.caseNumber(), MEDIATION).orElseThrow().deadline();
        Deadline most = statute.deadline(EXTENDED, before.due());
        deadlines.stop(fact.caseNumber(), MEDIATION);
        LocalDate until = fact.until();
        deadlines.begin(
                fact.caseNumber(),
                most.endingOn(
                        until,
                        "本次延长至%d年%d月%d日。".formatted(until.getYear(), until.getMonthValue(), until.getDayOfMonth())));
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void mediationEnded(MediationEnded fact) {
        boolean over = fact.kind() == Mediation.Kind.EXPIRED || fact.kind() == Mediation.Kind.CASE_OVER;
        if (over) {
            deadlines.stop(fact.caseNumber(), MEDIATION, EXTENDED);
        } else {
            deadlines.meetAny(fact.caseNumber(), fact.on(), MEDIATION, EXTENDED);
        }
    }
}
