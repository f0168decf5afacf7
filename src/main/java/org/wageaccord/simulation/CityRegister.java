package org.wageaccord.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.EnterpriseEntry;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.PersonEntry;
import org.wageaccord.registry.Registry;

/** Enters the invented enterprises and people of the demo city through the doors of register and accounts. */
@Component
@ConditionalOnProperty("wage-accord.demo")
class CityRegister {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 1);
    private static final LocalDate TO = LocalDate.of(2028, 2, 29);
    private static final String PAPER = "演示城市登记表";

    private final Accounts accounts;
    private final Registry registry;
    private final DemoAccounts people;

    CityRegister(Accounts accounts, Registry registry, DemoAccounts people) {
        this.accounts = accounts;
        this.registry = registry;
        this.people = people;
    }

    /** Enters everything in one transaction and answers the cast of each enterprise by its key. */
    @Transactional
    Map<String, Cast> enter() {
        Map<String, List<CSVRecord>> byEnterprise = new LinkedHashMap<>();
        DemoFiles.people()
                .forEach(row -> byEnterprise
                        .computeIfAbsent(row.get("enterprise"), k -> new ArrayList<>())
                        .add(row));
        Map<String, Cast> city = new LinkedHashMap<>();
        for (CSVRecord row : DemoFiles.enterprises()) {
            PartyId enterprise = registry.enter(entry(row)).orElseThrow();
            city.put(row.get("key"), cast(row, enterprise, byEnterprise.get(row.get("key"))));
        }
        return city;
    }

    private Cast cast(CSVRecord row, PartyId enterprise, List<CSVRecord> rows) {
        Map<Role, List<Cast.Member>> roles = new EnumMap<>(Role.class);
        List<Actor> delegates = new ArrayList<>();
        int number = 0;
        for (CSVRecord person : rows) {
            number++;
            boolean delegate = "是".equals(person.get("delegate"));
            Role role = role(person, delegate);
            Actor actor = role == null ? null : account(row, person, role, number);
            Person entered = registry.enter(enterprise, personEntry(person, delegate, actor))
                    .orElseThrow();
            if (actor != null) {
                roles.computeIfAbsent(role, r -> new ArrayList<>()).add(new Cast.Member(entered, actor));
                mandate(actor.id(), enterprise, role);
            }
            if (delegate && actor != null) {
                delegates.add(actor);
                if (role != Role.CD) {
                    mandate(actor.id(), enterprise, Role.CD);
                }
            }
        }
        return new Cast(
                row.get("key"),
                enterprise,
                Integer.parseInt(row.get("headcount")),
                Map.copyOf(roles),
                List.copyOf(delegates));
    }

    private Actor account(CSVRecord enterprise, CSVRecord person, Role role, int number) {
        String username =
                "%s-%s-%03d".formatted(enterprise.get("key"), role.name().toLowerCase(java.util.Locale.ROOT), number);
        return accounts.actor(people.open(username, person.get("name"), role));
    }

    private void mandate(ActorId holder, PartyId enterprise, Role role) {
        registry.mandate(holder, enterprise, role, FROM, TO, PAPER).orElseThrow();
    }

    private static Role role(CSVRecord person, boolean delegate) {
        String role = person.get("role");
        return role.isEmpty() ? delegate ? Role.CD : null : Role.valueOf(role);
    }

    private static EnterpriseEntry entry(CSVRecord row) {
        return new EnterpriseEntry(
                row.get("code"),
                row.get("name"),
                row.get("industry"),
                row.get("town"),
                "是".equals(row.get("aboveScale")),
                Integer.parseInt(row.get("headcount")),
                Integer.parseInt(row.get("women")),
                row.get("address"),
                row.get("legalRepresentative"),
                row.get("unionCode"),
                row.get("unionName"));
    }

    private static PersonEntry personEntry(CSVRecord row, boolean delegate, Actor actor) {
        return new PersonEntry(
                row.get("name"),
                "女".equals(row.get("gender")) ? Gender.FEMALE : Gender.MALE,
                row.get("identity"),
                row.get("phone"),
                row.get("post"),
                row.get("grade").isEmpty() ? null : row.get("grade"),
                row.get("skill").isEmpty() ? null : row.get("skill"),
                "是".equals(row.get("manager")),
                delegate ? FROM : null,
                delegate ? TO : null,
                actor == null ? null : actor.id());
    }
}
