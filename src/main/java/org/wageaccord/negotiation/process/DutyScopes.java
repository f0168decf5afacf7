package org.wageaccord.negotiation.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Which duties an account's mandates let it do: by role, kinds and parties. */
@Component
class DutyScopes {

    /**
     * @param owners whose duties
     * @param enterprises only of these enterprises' cases; empty for an office, which serves all
     */
    record Scope(List<String> kinds, List<String> owners, List<String> enterprises) {}

    private final Registry registry;
    private final Statute statute;

    DutyScopes(Registry registry, Statute statute) {
        this.registry = registry;
        this.statute = statute;
    }

    List<Scope> of(ActorId account) {
        Map<Role, List<String>> parties = new EnumMap<>(Role.class);
        for (Mandate mandate : registry.mandatesOf(account, statute.today())) {
            if (!DutyKind.of(mandate.role()).isEmpty()) {
                parties.computeIfAbsent(mandate.role(), r -> new ArrayList<>())
                        .add(mandate.party().value());
            }
        }
        return parties.entrySet().stream()
                .map(entry -> scope(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Scope scope(Role role, List<String> parties) {
        List<String> kinds = DutyKind.of(role);
        if (parties.contains(PartyId.CITY_UNION.value())) {
            return new Scope(kinds, List.of(DutyOwner.CITY_UNION.name()), List.of());
        }
        if (parties.contains(PartyId.LABOR_BUREAU.value())) {
            return new Scope(kinds, List.of(DutyOwner.LABOR_BUREAU.name()), List.of());
        }
        List<String> owners = role.side() == null
                ? List.of(DutyOwner.ENTERPRISE.name(), DutyOwner.WORKERS.name(), DutyOwner.EITHER_SIDE.name())
                : List.of(DutyOwner.of(role.side()).name(), DutyOwner.EITHER_SIDE.name());
        return new Scope(kinds, owners, parties);
    }
}
