package org.wageaccord.openness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.contract.Agreement;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/**
 * The people whose names the house knows and an agreement may tell: who signed it and on whose behalf, who ever sat at its table,
 * the whole roster of the enterprise, its offices, and those of the town, the city union and the bureau - guides, reviewers,
 * supervisors, mediators - on the day of the signature and today.
 */
@Component
class KnownPeople {

    /** Workers and their delegates stand in the roster; of their accounts there may be thousands. */
    private static final Set<Role> OFFICES = EnumSet.complementOf(EnumSet.of(Role.WK, Role.CD));

    private final Registry registry;
    private final Teams teams;
    private final Accounts accounts;
    private final Statute statute;

    KnownPeople(Registry registry, Teams teams, Accounts accounts, Statute statute) {
        this.registry = registry;
        this.teams = teams;
        this.accounts = accounts;
        this.statute = statute;
    }

    List<String> of(Agreement agreement) {
        List<String> people = new ArrayList<>(List.of(agreement.enterpriseChiefName(), agreement.workersChiefName()));
        agreement.mandates().values().forEach(mandate -> {
            people.add(mandate.name());
            Stream.of(mandate.chief(), mandate.grantor())
                    .filter(Objects::nonNull)
                    .forEach(people::add);
        });
        people.addAll(teams.namesEver(Objects.requireNonNull(agreement.caseNumber())));
        people.addAll(registry.namedIn(agreement.enterprise(), text(agreement)));
        people.addAll(offices(agreement));
        return people;
    }

    private static String text(Agreement agreement) {
        return agreement.terms().clauses().stream()
                .map((Clause clause) -> clause.title() + "\n" + clause.text())
                .collect(Collectors.joining("\n"));
    }

    private List<String> offices(Agreement agreement) {
        List<String> names = new ArrayList<>();
        List<PartyId> parties =
                new ArrayList<>(List.of(agreement.enterprise(), PartyId.CITY_UNION, PartyId.LABOR_BUREAU));
        registry.enterprise(agreement.enterprise()).ifPresent(enterprise -> {
            names.add(enterprise.legalRepresentative());
            parties.add(PartyId.town(enterprise.townCode()));
        });
        LocalDate today = statute.today();
        Set<ActorId> holders = new HashSet<>(registry.holdersOfAny(parties, OFFICES, today));
        if (agreement.signedOn() != null && !agreement.signedOn().equals(today)) {
            holders.addAll(registry.holdersOfAny(parties, OFFICES, agreement.signedOn()));
        }
        accounts.actors(holders).stream().map(Actor::name).forEach(names::add);
        return names;
    }
}
