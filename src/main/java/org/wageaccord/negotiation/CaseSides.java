package org.wageaccord.negotiation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.addresses.ServedCase;
import org.wageaccord.addresses.ServedCases;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/** To which side of a case the current actor belongs, from the offer on; the recorder and the offices belong to none. */
@Component
class CaseSides implements ServedCases {

    private static final Set<Role> NEGOTIATE = Set.of(Role.EH, Role.EL, Role.EC, Role.ER, Role.WC, Role.WR);

    private final WageCases cases;
    private final CaseHeads heads;
    private final Teams teams;
    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    CaseSides(WageCases cases, CaseHeads heads, Teams teams, Registry registry, Statute statute, CurrentActor actor) {
        this.cases = cases;
        this.heads = heads;
        this.teams = teams;
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    /** By the teams once there is a bench for them; before, who speaks for a side or holds a mandate that negotiates. */
    @Nullable
    Side of(WageCase of) {
        if (teams.sides(of.number()).isPresent()) {
            return teams.powers(of.number()).side();
        }
        Side speaks = heads.sideOf(of);
        return speaks != null
                ? speaks
                : registry.mandatesOf(actor.get().id(), statute.today()).stream()
                        .filter(m -> m.party().value().equals(of.enterprise()) && NEGOTIATE.contains(m.role()))
                        .map(Mandate::role)
                        .map(Role::side)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ServedCase> find(CaseNumber number) {
        return cases.findById(number.toString()).map(this::served);
    }

    private ServedCase served(WageCase of) {
        Side side = of(of);
        boolean speaks = side != null && heads.sideOf(of) == side;
        return new ServedCase(
                of.number(),
                new PartyId(of.enterprise()),
                side,
                speaks,
                of.stage().isCutShort());
    }
}
