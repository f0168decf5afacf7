package org.wageaccord.negotiation.papers;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.PinnedPapers;
import org.wageaccord.contract.ShownAgreement;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.ratification.CongressRecord;
import org.wageaccord.ratification.Ratification;

/** The agreement as it will be printed, for who is about to sign it: the draft before the vote, the whole paper after it. */
@Component
@Transactional(readOnly = true)
class AgreementSheet implements ShownAgreement {

    private final Contracts contracts;
    private final PinnedPapers pinned;
    private final Ratification ratification;
    private final Documents documents;
    private final AgreementValues values;

    AgreementSheet(
            Contracts contracts,
            PinnedPapers pinned,
            Ratification ratification,
            Documents documents,
            AgreementValues values) {
        this.contracts = contracts;
        this.pinned = pinned;
        this.ratification = ratification;
        this.documents = documents;
        this.values = values;
    }

    @Override
    public Optional<String> sheet(CaseNumber caseNumber) {
        return contracts
                .agreement(caseNumber)
                .filter(agreement -> pinned.refusals(caseNumber).isEmpty())
                .map(agreement -> documents.preview(
                        PaperKind.AGREEMENT,
                        since(caseNumber, agreement),
                        pinned.of(caseNumber).orElse(null)));
    }

    private Map<String, Object> since(CaseNumber number, Agreement agreement) {
        Optional<CongressRecord> voted = ratification
                .congress(number)
                .filter(congress -> agreement.passed() && congress.outcome() != null && congress.closed() != null);
        return voted.map(congress -> values.signed(number, agreement, congress, resolution(number, congress)))
                .orElseGet(() -> values.draft(number, agreement));
    }

    /** Its number is printed a moment after the vote. */
    private String resolution(CaseNumber number, CongressRecord congress) {
        return documents
                .find(number, PaperKind.RESOLUTION, CasePapers.key(congress))
                .map(Paper::number)
                .orElse("—");
    }
}
