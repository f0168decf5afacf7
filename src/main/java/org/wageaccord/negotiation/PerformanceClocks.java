package org.wageaccord.negotiation;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.AgreementTerminated;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.performance.AgreementReplaced;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.LifeBegun;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.ReportGiven;
import org.wageaccord.performance.TerminationFiled;

/** The clocks of an agreement in force among those of its case; they begin before the engine asks for them. */
@Component
class PerformanceClocks {

    private static final String REPORT = "T15";
    private static final String FILING = "T17";

    private final CaseDeadlines deadlines;
    private final Performance performance;

    PerformanceClocks(CaseDeadlines deadlines, Performance performance) {
        this.deadlines = deadlines;
        this.performance = performance;
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void begun(LifeBegun fact) {
        deadlines.begin(fact.caseNumber(), REPORT, fact.effective());
    }

    /** The clock of the next year begins with the report of this one; the year itself may begin later. */
    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void reported(ReportGiven fact) {
        CaseNumber number = fact.caseNumber();
        deadlines.meet(number, REPORT, fact.on());
        Life life = performance.life(number).orElseThrow();
        performance
                .owedYear(number)
                .map(life::yearBegins)
                .ifPresent((LocalDate day) -> deadlines.begin(number, REPORT, day));
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void replaced(AgreementReplaced fact) {
        deadlines.stop(fact.caseNumber(), REPORT);
    }

    /** The filing is counted from the day on which the agreement ends. */
    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void terminated(AgreementTerminated fact) {
        deadlines.stop(fact.caseNumber(), REPORT);
        deadlines.begin(fact.caseNumber(), FILING, fact.lastDay());
    }

    @EventListener
    @Order(CaseFacts.BEFORE_THE_ENGINE)
    void filed(TerminationFiled fact) {
        deadlines.meet(fact.caseNumber(), FILING, fact.on());
    }
}
