package org.wageaccord.negotiation.process;

import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Contracts;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.statute.Deadline;

/** Service tasks and dates of {@code publication}. */
@Component
public class PublicationTasks {

    private final CaseCourse course;
    private final Contracts contracts;
    private final Filings filings;

    PublicationTasks(CaseCourse course, Contracts contracts, Filings filings) {
        this.course = course;
        this.contracts = contracts;
        this.filings = filings;
    }

    public void recordEffect(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        contracts.inForce(
                number,
                Objects.requireNonNull(filings.filing(number).orElseThrow().effective()));
    }

    public Date publicationDue(String caseNumber) {
        return LegalMoments.endOf(clock(caseNumber, "T13").due());
    }

    public Date publicationReminder(String caseNumber) {
        return LegalMoments.lastReminder(clock(caseNumber, "T13"));
    }

    public void remindPublication(String caseNumber) {
        course.remind(CaseNumber.parse(caseNumber), Side.ENTERPRISE, "publication", "/filing");
    }

    public Date upperUnionDue(String caseNumber) {
        return LegalMoments.endOf(clock(caseNumber, "T14").due());
    }

    public void closeCase(String caseNumber) {
        course.closed(CaseNumber.parse(caseNumber));
    }

    private Deadline clock(String caseNumber, String rule) {
        return course.deadline(CaseNumber.parse(caseNumber), rule).orElseThrow();
    }
}
