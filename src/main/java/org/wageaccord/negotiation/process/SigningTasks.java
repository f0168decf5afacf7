package org.wageaccord.negotiation.process;

import org.springframework.stereotype.Component;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.ratification.Ratification;

/** Service tasks of {@code signing}. */
@Component
public class SigningTasks {

    private final Contracts contracts;
    private final Ratification ratification;
    private final CasePapers papers;

    SigningTasks(Contracts contracts, Ratification ratification, CasePapers papers) {
        this.contracts = contracts;
        this.ratification = ratification;
        this.papers = papers;
    }

    /** The text the congress voted on, by its digest, may be signed. */
    public void openSigning(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        contracts.passedByCongress(
                number, ratification.congress(number).orElseThrow().draftDigest());
    }

    public void printAgreement(String caseNumber) {
        papers.agreement(CaseNumber.parse(caseNumber));
    }
}
