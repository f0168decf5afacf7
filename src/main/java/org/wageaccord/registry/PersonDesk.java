package org.wageaccord.registry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;

/** Checks entries of people against the rules, the register and the one who enters, and takes them in. */
@Component
class PersonDesk {

    private final People people;
    private final Enterprises enterprises;
    private final Authority authority;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    PersonDesk(
            People people, Enterprises enterprises, Authority authority, ApplicationEventPublisher news, Clock clock) {
        this.people = people;
        this.enterprises = enterprises;
        this.authority = authority;
        this.news = news;
        this.clock = clock;
    }

    Outcome<Person> enter(PartyId enterprise, PersonEntry entry) {
        enterprises.oneAtATime();
        List<Refusal> found = new ArrayList<>(mayNot(enterprise));
        Finding finding = check(enterprise, List.of(entry)).get(0);
        found.addAll(finding.refusals());
        if (finding.known()) {
            found.add(Refusal.of("identityNumber", "refusal.registry.identityTaken"));
        }
        if (entry.account() != null && people.ofAccount(entry.account()).isPresent()) {
            found.add(Refusal.of("account", "refusal.registry.accountTaken"));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        UUID id = UUID.randomUUID();
        people.saveAll(enterprise.value(), Map.of(id, entry), clock.instant());
        news.publishEvent(new PersonEntered(enterprise, id, entry.name().strip()));
        return Outcome.done(people.get(id));
    }

    /** Takes all or none; who is there already by identity number is replaced. */
    Outcome<Taken> enterAll(PartyId enterprise, List<PersonEntry> entries, FileMark file) {
        enterprises.oneAtATime();
        List<Refusal> found = new ArrayList<>(mayNot(enterprise));
        check(enterprise, entries).forEach(finding -> found.addAll(finding.refusals()));
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        Map<String, UUID> known = known(enterprise, entries);
        Map<UUID, PersonEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry ->
                byId.put(known.getOrDefault(IdentityNumber.plain(entry.identityNumber()), UUID.randomUUID()), entry));
        people.saveAll(enterprise.value(), byId, clock.instant());
        Taken taken = new Taken(entries.size() - known.size(), known.size());
        news.publishEvent(new RosterImported(enterprise, file.name(), taken.added(), taken.updated(), file.digest()));
        return Outcome.done(taken);
    }

    /** Says that an account belongs to a person of the roster. The caller has seen to it that both are the same human being. */
    Outcome<Person> link(PartyId enterprise, UUID id, ActorId account, @Nullable ActorId before) {
        enterprises.oneAtATime();
        Optional<Person> person = people.of(enterprise.value(), id);
        if (person.isEmpty()) {
            return Outcome.refused(Refusal.of("person", "refusal.registry.personUnknown"));
        }
        if (!people.link(id, account, before)) {
            return Outcome.refused(Refusal.of("person", "refusal.registry.accountTaken"));
        }
        news.publishEvent(new AccountLinked(enterprise, id, person.get().name(), account));
        return Outcome.done(people.get(id));
    }

    /** What the register says to each entry, in the order of the entries. */
    List<Finding> check(PartyId enterprise, List<PersonEntry> entries) {
        Map<String, UUID> known = known(enterprise, entries);
        PersonRules rules = new PersonRules(authority.today());
        Set<String> seen = new HashSet<>();
        List<Finding> all = new ArrayList<>();
        for (PersonEntry entry : entries) {
            List<Refusal> found = rules.refusals(entry);
            String identity = IdentityNumber.plain(entry.identityNumber());
            if (!identity.isEmpty() && !seen.add(identity)) {
                found.add(Refusal.of("identityNumber", "refusal.registry.twiceInFile"));
            }
            all.add(new Finding(known.containsKey(identity), List.copyOf(found)));
        }
        return all;
    }

    /** Which of the identity numbers the enterprise has already. */
    private Map<String, UUID> known(PartyId enterprise, List<PersonEntry> entries) {
        return people.known(
                enterprise.value(),
                entries.stream()
                        .map(entry -> IdentityNumber.plain(entry.identityNumber()))
                        .toList());
    }

    private List<Refusal> mayNot(PartyId enterprise) {
        if (enterprises.find(enterprise.value()).isEmpty()) {
            return List.of(Refusal.of(null, "refusal.registry.enterpriseUnknown", enterprise.value()));
        }
        return authority.keepsPeopleOf(enterprise) ? List.of() : List.of(Refusal.of(null, "refusal.registry.notYours"));
    }
}
