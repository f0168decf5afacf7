package org.wageaccord.negotiation.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.documents.PaperStanding;
import org.wageaccord.kernel.Side;
import org.wageaccord.openness.OpenEdition;
import org.wageaccord.openness.Openness;
import org.wageaccord.performance.Life;

/** What strangers may know of an agreement once it is published. */
@Component
class PublishedAgreements {

    private final PaperMatter matter;
    private final Openness openness;

    PublishedAgreements(PaperMatter matter, Openness openness) {
        this.matter = matter;
        this.openness = openness;
    }

    PaperStanding.Published of(Agreement agreement, Life life) {
        List<PaperStanding.Signature> signatures = new ArrayList<>();
        sign(signatures, Side.ENTERPRISE, agreement.enterpriseChiefName(), agreement.enterpriseSigned());
        sign(signatures, Side.WORKERS, agreement.workersChiefName(), agreement.workersSigned());
        String union = matter.union(matter.enterprise(matter.file(life.caseNumber())));
        String edition = openness.edition(life.caseNumber())
                .filter(open -> open.shown() != null)
                .map(open -> OpenEdition.address(open.caseNumber()))
                .orElse(null);
        return new PaperStanding.Published(
                life.enterpriseName(), union, life.startsOn(), life.endsOn(), signatures, edition);
    }

    private static void sign(List<PaperStanding.Signature> into, Side side, String name, @Nullable Instant at) {
        if (at != null) {
            into.add(new PaperStanding.Signature(side, name, at));
        }
    }
}
