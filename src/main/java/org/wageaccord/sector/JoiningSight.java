package org.wageaccord.sector;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Mandate;

/**
 * Who confirms, who answers and who may read it: an enterprise its own, the chiefs of the unit, its keepers, auditors and, once
 * the file lies with it, the bureau all.
 */
@Component
class JoiningSight {

    private static final Set<Role> FOR_THE_ENTERPRISE = Set.of(Role.EL, Role.EC);

    private final SectorHands hands;
    private final SectorSight sight;

    JoiningSight(SectorHands hands, SectorSight sight) {
        this.hands = hands;
        this.sight = sight;
    }

    /** As what the current actor confirms for an enterprise, its legal representative first; null for one who may not. */
    @Nullable
    Role post(PartyId enterprise) {
        List<Role> held = hands.mandates().stream()
                .filter(mandate -> mandate.party().equals(enterprise))
                .map(Mandate::role)
                .toList();
        return Stream.of(Role.EL, Role.EC).filter(held::contains).findFirst().orElse(null);
    }

    /** The enterprises for which the current actor confirms. */
    List<PartyId> confirmsFor() {
        return parties(FOR_THE_ENTERPRISE);
    }

    boolean hasChair(PartyId enterprise) {
        return !hands.chairsOf(List.of(enterprise)).isEmpty();
    }

    /** The head of the enterprise's union; where it had none, the chief of the unit's workers. */
    boolean answers(Talks talks, Joining joining) {
        return hands.chairs(joining.enterprise()) || joining.byUnit() && hands.sideOf(talks.unit()) == Side.WORKERS;
    }

    boolean seesAll(Talks talks) {
        return hands.actor().isPlatform()
                || hands.sideOf(talks.unit()) != null
                || hands.keeps(talks.unit().townCode())
                || Role.AU.name().equals(hands.actor().role())
                || hands.isBureau() && sight.mayRead(talks);
    }

    /** The enterprises of which the current actor may read. */
    List<PartyId> own() {
        return parties(Set.of(Role.values()));
    }

    private List<PartyId> parties(Set<Role> roles) {
        return hands.mandates().stream()
                .filter(mandate -> roles.contains(mandate.role()))
                .map(Mandate::party)
                .distinct()
                .toList();
    }
}
