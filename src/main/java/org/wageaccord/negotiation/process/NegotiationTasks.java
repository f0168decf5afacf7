package org.wageaccord.negotiation.process;

import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseCourse;

/** Service tasks of {@code wage-negotiation}. */
@Component
public class NegotiationTasks {

    private final Bargaining bargaining;
    private final Filings filings;
    private final CaseCourse course;

    NegotiationTasks(Bargaining bargaining, Filings filings, CaseCourse course) {
        this.bargaining = bargaining;
        this.filings = filings;
        this.course = course;
    }

    /** Back to the table, saying why: an office objected, or the congress did not pass the draft. */
    public void reopenTable(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        String why = filings.filing(number).map(NegotiationTasks::objections).orElse("");
        bargaining.reopen(number, why.isEmpty() ? "草案未获职工代表大会通过，由职工方提出修改方案，重新协商。" : why);
    }

    /** The workers' side would not negotiate: nobody urges a union by letters, the case is over. */
    public void endRefused(String caseNumber) {
        course.endRefused(CaseNumber.parse(caseNumber));
    }

    private static String objections(FilingRecord filing) {
        return filing.decisions().stream()
                .filter(d -> d.submission() == filing.submission())
                .filter(d -> d.decision().verdict() == ReviewDecision.Verdict.OBJECTION)
                .flatMap(d -> d.decision().objections().stream())
                .map(objection -> objection.clause() + "：" + objection.reason())
                .reduce((a, b) -> a + "；" + b)
                .map(all -> "审查提出异议：" + all)
                .orElse("");
    }
}
