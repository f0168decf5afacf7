package org.wageaccord.negotiation.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * @param towns only of cases in these towns; empty for all but the people of a town
     */
    record Scope(List<String> kinds, List<String> owners, List<String> enterprises, List<String> towns) {}

    private static final String TOWN = "T:";

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
                .flatMap(entry -> scopes(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** One role may be held for an enterprise and for a town. */
    private static Stream<Scope> scopes(Role role, List<String> parties) {
        List<String> towns =
                parties.stream().filter(party -> party.startsWith(TOWN)).toList();
        List<String> others =
                parties.stream().filter(party -> !party.startsWith(TOWN)).toList();
        Stream<Scope> own = others.isEmpty() ? Stream.of() : Stream.of(scope(role, others));
        return towns.isEmpty() ? own : Stream.concat(own, Stream.of(town(role, towns)));
    }

    /** People of a town's union help the workers' side of its enterprises. */
    private static Scope town(Role role, List<String> towns) {
        List<String> codes =
                towns.stream().map(party -> party.substring(TOWN.length())).toList();
        return new Scope(DutyKind.of(role), List.of(DutyOwner.WORKERS.name()), List.of(), codes);
    }

    private static Scope scope(Role role, List<String> parties) {
        List<String> kinds = DutyKind.of(role);
        if (parties.contains(PartyId.CITY_UNION.value())) {
            return new Scope(kinds, List.of(cityUnion(role)), List.of(), List.of());
        }
        if (parties.contains(PartyId.LABOR_BUREAU.value())) {
            return new Scope(kinds, List.of(DutyOwner.LABOR_BUREAU.name()), List.of(), List.of());
        }
        List<String> owners = role.side() == null
                ? List.of(DutyOwner.ENTERPRISE.name(), DutyOwner.WORKERS.name(), DutyOwner.EITHER_SIDE.name())
                : List.of(DutyOwner.of(role.side()).name(), DutyOwner.EITHER_SIDE.name());
        return new Scope(kinds, owners, parties, List.of());
    }

    /** The city's supervisors help the unions of all enterprises; its reviewers do what the city union owes. */
    private static String cityUnion(Role role) {
        return (role == Role.LS ? DutyOwner.WORKERS : DutyOwner.CITY_UNION).name();
    }
}
