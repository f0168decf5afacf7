package org.wageaccord.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.PartyId;

/**
 * Which enterprises somebody sees in the register: all of the city, those of some towns, the own ones, or of the own ones
 * only the name. People are seen where {@link #people} says so; an auditor sees facts without them.
 */
record Sight(boolean all, boolean allPeople, Set<String> towns, Set<String> own, Set<String> nameOnly) {

    static final Sight WHOLE = new Sight(true, true, Set.of(), Set.of(), Set.of());

    private static final String TOWN = "T:";
    private static final Set<Role> CITY = Set.of(Role.CU, Role.HB);
    private static final Set<Role> TOWN_UNION = Set.of(Role.TG, Role.TA);
    private static final Set<Role> NEGOTIATORS = Set.of(Role.EH, Role.EL, Role.EC, Role.ER, Role.WC, Role.WR, Role.RC);
    private static final Set<Role> WORKERS = Set.of(Role.CD, Role.WK);

    /** What mandates in force let their holder see. */
    static Sight of(List<Mandate> mandates) {
        Set<String> own = parties(mandates, NEGOTIATORS);
        Set<String> nameOnly = new HashSet<>(parties(mandates, WORKERS));
        nameOnly.removeAll(own);
        boolean city = !parties(mandates, CITY).isEmpty();
        boolean auditor = !parties(mandates, Set.of(Role.AU)).isEmpty();
        Set<String> towns = new HashSet<>();
        parties(mandates, TOWN_UNION).forEach(party -> towns.add(party.substring(TOWN.length())));
        return new Sight(city || auditor, city, Set.copyOf(towns), own, Set.copyOf(nameOnly));
    }

    boolean facts(Enterprise enterprise) {
        return all || towns.contains(enterprise.townCode()) || own.contains(code(enterprise));
    }

    boolean people(Enterprise enterprise) {
        return allPeople || towns.contains(enterprise.townCode()) || own.contains(code(enterprise));
    }

    boolean name(Enterprise enterprise) {
        return facts(enterprise) || nameOnly.contains(code(enterprise));
    }

    /** Codes of the enterprises that are seen for themselves, not through their town. */
    Set<String> codes() {
        Set<String> codes = new HashSet<>(own);
        codes.addAll(nameOnly);
        return codes;
    }

    /** The only enterprise that is seen, where it is one. */
    Stream<PartyId> only() {
        return all || !towns.isEmpty() || codes().size() != 1
                ? Stream.empty()
                : codes().stream().map(PartyId::new);
    }

    private static String code(Enterprise enterprise) {
        return enterprise.id().value();
    }

    private static Set<String> parties(List<Mandate> mandates, Set<Role> roles) {
        Set<String> parties = new HashSet<>();
        mandates.stream()
                .filter(mandate -> roles.contains(mandate.role()))
                .forEach(mandate -> parties.add(mandate.party().value()));
        return Set.copyOf(parties);
    }
}
