package org.wageaccord.contract;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.PartyId;

/** Agreements from before the platform as their pages show them, to those who may read them. */
@Service
@Transactional(readOnly = true)
public class EarlierBook {

    /** Rows on a page. */
    public static final int SIZE = 20;

    private final EarlierAgreements earlier;
    private final EarlierRights rights;

    EarlierBook(EarlierAgreements earlier, EarlierRights rights) {
        this.earlier = earlier;
        this.rights = rights;
    }

    public boolean mayRead(PartyId enterprise) {
        return rights.mayRead(enterprise);
    }

    public boolean mayEnter(PartyId enterprise) {
        return rights.mayEnter(enterprise);
    }

    /** The newest first, corrections before what they replace: a page of them, counted from 0. */
    public List<EarlierAgreement> of(PartyId enterprise, int page) {
        return earlier.of(enterprise, Math.max(0, page), SIZE);
    }

    public long count(PartyId enterprise) {
        return earlier.count(enterprise);
    }

    public Optional<EarlierAgreement> find(PartyId enterprise, UUID id) {
        return earlier.find(enterprise, id);
    }

    /** The scan of the signed paper. */
    public Optional<EarlierPaper> paper(PartyId enterprise, UUID id) {
        return earlier.paper(enterprise, id);
    }
}
