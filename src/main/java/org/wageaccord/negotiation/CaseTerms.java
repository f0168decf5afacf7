package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.performance.KeptTerms;
import org.wageaccord.statute.Deadline;

/** Tells the life of an agreement how its terms stand. */
@Component
class CaseTerms implements KeptTerms {

    private final CaseDeadlines deadlines;

    CaseTerms(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Optional<Deadline> clock(CaseNumber number, String rule, LocalDate trigger) {
        return deadlines.begunOn(number, rule, trigger);
    }
}
