package org.wageaccord.negotiation.process;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.ratification.CongressRecord;
import org.wageaccord.ratification.Ratification;

/** Service tasks of {@code signing}, and the owner of a step of {@code signatures}. */
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

    /**
     * The text the congress voted on, by its digest, may be signed; a formal revision of it has passed already. Answers
     * whether it stands signed, because both chiefs had signed the draft and the law asks for no more.
     */
    public boolean openSigning(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        if (!contracts.agreement(number).map(Agreement::passed).orElse(false)) {
            CongressRecord congress = ratification.congress(number).orElseThrow();
            contracts.passedByCongress(number, congress.draftDigest(), Objects.requireNonNull(congress.closed()));
        }
        return contracts.agreement(number).map(Agreement::isSigned).orElse(false);
    }

    /** The side that chooses the way after the other one refused to sign. */
    public String answeringSide(String caseNumber) {
        return contracts
                .refusal(CaseNumber.parse(caseNumber))
                .orElseThrow()
                .side()
                .other()
                .name();
    }

    public void printAgreement(String caseNumber) {
        papers.agreement(CaseNumber.parse(caseNumber));
    }
}
