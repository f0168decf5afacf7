package org.wageaccord.contract;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperPin;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;

/** What the paper of the newest text of a case is printed from: the edition and values it was frozen with. */
@Service
@Transactional(readOnly = true)
public class PinnedPapers {

    private static final Logger LOG = LoggerFactory.getLogger(PinnedPapers.class);

    private final FrozenTexts texts;
    private final Documents documents;

    PinnedPapers(FrozenTexts texts, Documents documents) {
        this.texts = texts;
        this.documents = documents;
    }

    /** Empty where no text was frozen, or before pins were kept. */
    public Optional<PaperPin> of(CaseNumber caseNumber) {
        return texts.newest(caseNumber)
                .flatMap(text -> Optional.ofNullable(text.text().pin()));
    }

    /** Why the newest text cannot be shown or printed as it was frozen; empty where it can. */
    public List<Refusal> refusals(CaseNumber caseNumber) {
        return texts.newest(caseNumber).map(this::refusals).orElse(List.of());
    }

    /** Nobody signs what the platform could not print; the operator reads in the log what to put back. */
    List<Refusal> refusals(FrozenText text) {
        PaperPin pin = text.text().pin();
        if (pin == null) {
            return List.of();
        }
        Optional<String> fault = documents.fault(pin);
        fault.ifPresent(words -> LOG.error("{} cannot be signed: {}", text.caseNumber(), words));
        return fault.map(words -> List.of(Refusal.of(null, "refusal.contract.editionBroken", pin.edition())))
                .orElse(List.of());
    }
}
