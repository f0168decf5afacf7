package org.wageaccord.negotiation;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.Filings;

/** Tells the filing room that one of its terms ends on another day, so that its doors and the timers go by the same day. */
@Component
class FilingTerms {

    private static final Set<String> TERMS = Set.of("T10", "T11", "T12", "T13", "T14", "SUPPLY");

    private final CaseDeadlines deadlines;
    private final Filings filings;

    FilingTerms(CaseDeadlines deadlines, Filings filings) {
        this.deadlines = deadlines;
        this.filings = filings;
    }

    @EventListener
    void moved(DeadlineMoved fact) {
        if (TERMS.contains(fact.rule())) {
            filings.termMoved(
                    fact.caseNumber(),
                    fact.from(),
                    deadlines
                            .newest(fact.caseNumber(), fact.rule())
                            .orElseThrow()
                            .deadline());
        }
    }
}
