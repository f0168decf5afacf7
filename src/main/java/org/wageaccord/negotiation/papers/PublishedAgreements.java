package org.wageaccord.negotiation.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.documents.PaperStanding;
import org.wageaccord.kernel.Side;
import org.wageaccord.performance.Life;

/** What strangers may know of an agreement once it is published. */
@Component
class PublishedAgreements {

    private final PaperMatter matter;

    PublishedAgreements(PaperMatter matter) {
        this.matter = matter;
    }

    PaperStanding.Published of(Agreement agreement, Life life) {
        List<PaperStanding.Signature> signatures = new ArrayList<>();
        for (Side side : Side.values()) {
            sign(signatures, side, agreement.signer(side), agreement.signed(side));
        }
        String union = matter.union(matter.enterprise(matter.file(life.caseNumber())));
        return new PaperStanding.Published(life.enterpriseName(), union, life.startsOn(), life.endsOn(), signatures);
    }

    private static void sign(List<PaperStanding.Signature> into, Side side, String name, @Nullable Instant at) {
        if (at != null) {
            into.add(new PaperStanding.Signature(side, name, at));
        }
    }
}
