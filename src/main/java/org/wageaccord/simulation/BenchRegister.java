package org.wageaccord.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.EnterpriseEntry;
import org.wageaccord.registry.FileMark;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.PersonEntry;
import org.wageaccord.registry.Registry;

/** Enters an enterprise of a bench city and the people of its case through the doors of register and accounts. */
@Component
@ConditionalOnProperty("wage-accord.demo")
class BenchRegister {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 1);
    private static final LocalDate TO = LocalDate.of(2028, 2, 29);
    private static final String PAPER = "压测城市登记表";
    private static final List<String> POSTS = List.of("普工", "操作工", "装配工", "机修工", "班组长");
    /** Of 30 delegates 28 have an account; of more all have one. */
    private static final int DELEGATES_OF_THE_SMALL = 30;

    private static final int WITHOUT_ACCOUNT = 2;
    private static final int DELEGATES_OF_THE_MIDDLE = 47;
    private static final int DELEGATES_OF_THE_LARGE = 75;

    private final Accounts accounts;
    private final Registry registry;
    private final DemoAccounts people;

    BenchRegister(Accounts accounts, Registry registry, DemoAccounts people) {
        this.accounts = accounts;
        this.registry = registry;
        this.people = people;
    }

    /** Somebody of the roster: the n-th person, without a role only a name on the roll. */
    private record Part(
            int number, @Nullable Role role, @Nullable Actor actor) {}

    @Transactional
    Cast enter(BenchEnterprise of) {
        PartyId enterprise = registry.enter(entry(of)).orElseThrow();
        List<Part> parts = parts(of);
        List<PersonEntry> roster = parts.stream().map(part -> entry(of, part)).toList();
        registry.enterAll(enterprise, roster, new FileMark("roster.csv", Digest.of(of.name())))
                .orElseThrow();
        Map<Role, List<Cast.Member>> cast = new EnumMap<>(Role.class);
        List<Actor> delegates = new ArrayList<>();
        for (Part part : parts) {
            if (part.actor() == null || part.role() == null) {
                continue;
            }
            Actor actor = part.actor();
            registry.mandate(actor.id(), enterprise, part.role(), FROM, TO, PAPER)
                    .orElseThrow();
            if (part.role() == Role.CD) {
                delegates.add(actor);
            } else {
                cast.computeIfAbsent(part.role(), r -> new ArrayList<>())
                        .add(new Cast.Member(registry.personOf(actor.id()).orElseThrow(), actor));
            }
        }
        return new Cast(of.username(Role.EL), enterprise, of.headcount(), Map.copyOf(cast), List.copyOf(delegates));
    }

    private List<Part> parts(BenchEnterprise of) {
        int others = of.isAboveScale() ? 4 : 2;
        List<Role> roles = new ArrayList<>(List.of(Role.EL, Role.EH, Role.WC));
        add(roles, Role.ER, others);
        add(roles, Role.WR, others);
        if (of.isShown()) {
            roles.addAll(List.of(Role.EC, Role.WK));
        }
        int delegates = delegates(of);
        int silent = delegates == DELEGATES_OF_THE_SMALL ? WITHOUT_ACCOUNT : 0;
        add(roles, Role.CD, delegates - silent);
        List<Part> parts = new ArrayList<>();
        Map<Role, Integer> numbers = new EnumMap<>(Role.class);
        for (Role role : roles) {
            int person = parts.size() + 1;
            String username = of.username(role, numbers.merge(role, 1, Integer::sum));
            parts.add(new Part(
                    person,
                    role,
                    accounts.actor(people.open(username, InventedNumbers.name(person, woman(person)), role))));
        }
        Stream.generate(() -> 0).limit(silent).forEach(i -> parts.add(new Part(parts.size() + 1, null, null)));
        return parts;
    }

    /** Only where the case comes to a vote. */
    private static int delegates(BenchEnterprise of) {
        if (!of.hasCongress()) {
            return 0;
        }
        if (of.isLarge()) {
            return DELEGATES_OF_THE_LARGE;
        }
        return of.isAboveScale() ? DELEGATES_OF_THE_MIDDLE : DELEGATES_OF_THE_SMALL;
    }

    private static void add(List<Role> roles, Role role, int times) {
        for (int i = 0; i < times; i++) {
            roles.add(role);
        }
    }

    private static boolean woman(int person) {
        return person % 2 == 0;
    }

    private static EnterpriseEntry entry(BenchEnterprise of) {
        return new EnterpriseEntry(
                of.creditCode(),
                of.name(),
                of.industry(),
                of.town(),
                of.isAboveScale(),
                of.headcount(),
                of.headcount() * 2 / 5,
                "永康市" + of.town() + "示例路" + of.index() + "号",
                InventedNumbers.name(1, woman(1)),
                of.unionCode(),
                of.name() + "工会委员会");
    }

    private static PersonEntry entry(BenchEnterprise of, Part part) {
        int n = part.number();
        boolean delegate = part.role() == null || part.role() == Role.CD;
        int grade = n % POSTS.size();
        return new PersonEntry(
                InventedNumbers.name(n, woman(n)),
                woman(n) ? Gender.FEMALE : Gender.MALE,
                InventedNumbers.identity(n, woman(n)),
                InventedNumbers.phone(of.index(), n),
                POSTS.get(grade),
                "G" + (grade + 1),
                null,
                part.role() == Role.EL || part.role() == Role.EC,
                delegate ? FROM : null,
                delegate ? TO : null,
                part.actor() == null
                        ? null
                        : Objects.requireNonNull(part.actor()).id());
    }
}
