package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.PaperStanding;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.openness.OpenEdition;
import org.wageaccord.openness.OpenEditions;
import org.wageaccord.performance.Life;

/** What strangers may know of an agreement once it is published. */
@Component
class PublishedAgreements {

    private final PaperMatter matter;
    private final Contracts contracts;
    private final OpenEditions editions;

    PublishedAgreements(PaperMatter matter, Contracts contracts, OpenEditions editions) {
        this.matter = matter;
        this.contracts = contracts;
        this.editions = editions;
    }

    PaperStanding.Published of(Agreement agreement, Life life) {
        CaseNumber number = life.caseNumber();
        String union = matter.union(matter.enterprise(matter.file(number)));
        String edition = editions.edition(number)
                .filter(open -> open.shown() != null)
                .map(open -> OpenEdition.address(open.caseNumber()))
                .orElse(null);
        return new PaperStanding.Published(
                life.enterpriseName(), union, life.startsOn(), life.endsOn(), signatures(agreement), edition);
    }

    private List<PaperStanding.Signature> signatures(Agreement agreement) {
        return Stream.of(Side.ENTERPRISE, Side.WORKERS)
                .map(side -> contracts.receipt(Objects.requireNonNull(agreement.caseNumber()), side))
                .flatMap(Optional::stream)
                .map(signed -> new PaperStanding.Signature(
                        signed.side(), agreement.signer(signed.side()), signed.at(), signed.confirmedBy()))
                .toList();
    }
}
