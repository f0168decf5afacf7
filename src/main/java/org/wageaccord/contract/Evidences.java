package org.wageaccord.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.contract.EvidenceReaders.Sight;
import org.wageaccord.contract.SigningEvidence.Signature;
import org.wageaccord.kernel.CaseNumber;

/**
 * The door to the evidence of a signing (签署证据). Nobody reads any whom {@link EvidenceReaders} do not let; from where signatures
 * came is not even read from the database for who may not know it.
 */
@Service
@Transactional(readOnly = true)
public class Evidences {

    private final FrozenTexts texts;
    private final SignatureBook book;
    private final ObjectProvider<EvidenceReaders> readers;
    private final ObjectProvider<Signers> signers;

    Evidences(
            FrozenTexts texts,
            SignatureBook book,
            ObjectProvider<EvidenceReaders> readers,
            ObjectProvider<Signers> signers) {
        this.texts = texts;
        this.book = book;
        this.readers = readers;
        this.signers = signers;
    }

    /** How much of it the current actor may read. */
    public Sight sight(CaseNumber caseNumber) {
        EvidenceReaders asked = readers.getIfAvailable();
        return asked == null ? Sight.NONE : asked.sight(caseNumber);
    }

    /** Empty where the current actor may read none, and while no text was frozen. */
    public Optional<SigningEvidence> of(CaseNumber caseNumber) {
        Sight sight = sight(caseNumber);
        return sight == Sight.NONE
                ? Optional.empty()
                : texts.newest(caseNumber).map(text -> evidence(text, sight == Sight.WHOLE));
    }

    private SigningEvidence evidence(FrozenText text, boolean origins) {
        List<Signature> signatures = book.of(text, delegations(text), origins);
        return new SigningEvidence(text.agreement(), origins, signatures, book.texts(text.caseNumber()));
    }

    private Map<UUID, DelegationTerms> delegations(FrozenText text) {
        Signers asked = signers.getIfAvailable();
        boolean any = text.signed().values().stream()
                .flatMap(sides -> sides.values().stream())
                .anyMatch(signed -> signed.mandate().isDelegate());
        return asked == null || !any ? Map.of() : asked.delegations(text.caseNumber());
    }
}
