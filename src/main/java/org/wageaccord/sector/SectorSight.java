package org.wageaccord.sector;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.filing.Office;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Mandate;

/**
 * Who may read talks: the unit's chiefs and the unions above from the beginning, members from the vote on, the bureau from
 * the filing on, the workers of bound enterprises once the agreement is in force. What was supplied to the offices is for the
 * chiefs and the offices alone.
 */
@Component
class SectorSight {

    private static final Set<Role> VOTING = EnumSet.of(Role.WC, Role.WR, Role.CD, Role.EL, Role.EC, Role.ER, Role.EH);

    private final SectorHands hands;
    private final MemberBook members;
    private final VoteBook votes;
    private final AgreementBook agreements;
    private final LateFindings findings;

    SectorSight(
            SectorHands hands, MemberBook members, VoteBook votes, AgreementBook agreements, LateFindings findings) {
        this.hands = hands;
        this.members = members;
        this.votes = votes;
        this.agreements = agreements;
        this.findings = findings;
    }

    boolean mayRead(Talks talks) {
        if (hands.actor().isPlatform()
                || hands.sideOf(talks.unit()) != null
                || hands.keeps(talks.unit().townCode())
                || Role.AU.name().equals(hands.actor().role())) {
            return true;
        }
        if (hands.isBureau()) {
            return talks.filing() != null || talks.objection() != null || talks.endFiling() != null;
        }
        return reads(talks, hands.mandates());
    }

    private boolean reads(Talks talks, List<Mandate> mandates) {
        List<PartyId> any = mandates.stream().map(Mandate::party).toList();
        if (talks.effect() != null && agreements.everBound(talks.number(), any)) {
            return true;
        }
        List<PartyId> voting = mandates.stream()
                .filter(mandate -> VOTING.contains(mandate.role()))
                .map(Mandate::party)
                .toList();
        Collection<PartyId> members = talks.effect() != null ? any : voting;
        return talks.submission() != null && this.members.isMember(talks.unit().id(), members, hands.today());
    }

    boolean maySeeSupplies(Talks talks) {
        return hands.sideOf(talks.unit()) != null
                || hands.isBureau()
                || hands.isUnionReviewer()
                || hands.actor().isPlatform();
    }

    Desk desk(Talks talks) {
        boolean free = hands.sideOf(talks.unit()) == null;
        return new Desk(
                hands.sideOf(talks.unit()),
                hands.isBureau(),
                mine(talks),
                free ? deciding(talks.step()) : null,
                findings.open(talks),
                free && talks.step().isToAccept() && hands.isBureau());
    }

    private @Nullable Office deciding(Step step) {
        return step.offices().stream().filter(hands::reviews).findFirst().orElse(null);
    }

    private @Nullable VoteLine mine(Talks talks) {
        if (talks.step() != Step.MEMBER_VOTES) {
            return null;
        }
        return hands.mandates().stream()
                .filter(mandate -> mandate.role() == Role.WC)
                .flatMap(mandate -> votes.line(talks, mandate.party()).stream())
                .filter(line -> line.vote() == null)
                .findFirst()
                .orElse(null);
    }
}
