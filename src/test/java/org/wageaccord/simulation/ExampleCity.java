package org.wageaccord.simulation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.EnterpriseEntry;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.terms.TermsBook;

/** The city of the stories: everybody is registered, nothing has happened yet, and the clock stands where the story says. */
@TestComponent
public class ExampleCity {

    private final CityRegister register;
    private final CityPeople people;
    private final Doors doors;
    private final TermsBook terms;
    private final LegalClock clock;
    private final Registry registry;
    private final DemoAccounts accounts;
    private int founded;
    private Map<String, Cast> city;
    private CityPeople.Offices offices;

    ExampleCity(
            CityRegister register,
            CityPeople people,
            Doors doors,
            TermsBook terms,
            LegalClock clock,
            Registry registry,
            DemoAccounts accounts) {
        this.register = register;
        this.people = people;
        this.doors = doors;
        this.terms = terms;
        this.clock = clock;
        this.registry = registry;
        this.accounts = accounts;
    }

    /** Enters everybody at this moment of Beijing time; a city that stands already goes on where its clock is. */
    public void begin(LocalDateTime at) {
        if (city != null) {
            return;
        }
        clock.startAt(at.atZone(Show.BEIJING).toInstant());
        city = register.enter();
        offices = people.enterOffices();
        ExampleEnterprise.enterLastAgreement(doors.contracts(), cast(), terms.modelClauses());
        people.showAtSignIn(city);
    }

    /** Another enterprise of 240 people in Gushan, with accounts of its chair, if it has a union, and its manager. */
    public PartyId found(boolean union) {
        int number = ++founded;
        String code = CreditCodes.complete("91330784TEMP%05d".formatted(number));
        String name = "永康示例新办%02d企业".formatted(number);
        PartyId enterprise = does(
                Actor.PLATFORM,
                () -> registry.enter(new EnterpriseEntry(
                        code,
                        name,
                        "3382",
                        "古山镇",
                        true,
                        240,
                        96,
                        "古山镇示例路",
                        "应立新",
                        union ? CreditCodes.complete("81330784TEMP%05d".formatted(number)) : null,
                        union ? name + "工会委员会" : null)));
        for (Role role : union ? List.of(Role.EL, Role.WC) : List.of(Role.EL)) {
            ActorId holder = accounts.open(
                    "new-%d-%s".formatted(number, role.name().toLowerCase(Locale.ROOT)),
                    role == Role.EL ? "应立新" : "陈新",
                    role);
            does(
                    Actor.PLATFORM,
                    () -> registry.mandate(
                            holder,
                            enterprise,
                            role,
                            now().toLocalDate(),
                            now().toLocalDate().plusYears(1),
                            "任职文件"));
        }
        return enterprise;
    }

    public void at(LocalDateTime beijing) {
        clock.advanceTo(beijing.atZone(Show.BEIJING).toInstant());
    }

    /** Now in Beijing, by the legal clock. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Show.BEIJING);
    }

    /** A case of another enterprise of the city, to be walked through the doors. */
    public StoryWalk walk(String key) {
        return new StoryWalk(this, doors, city.get(key), terms.modelClauses());
    }

    public PartyId enterprise() {
        return cast().enterprise();
    }

    public Actor one(Role role) {
        return cast().one(role);
    }

    public List<Person> people(Role role) {
        return cast().all(role).stream().map(Cast.Member::person).toList();
    }

    public List<Actor> delegates() {
        return cast().delegates();
    }

    public Actor unionReviewer() {
        return offices.union();
    }

    public Actor bureauReviewer() {
        return offices.bureau();
    }

    /** The guide of the town of Gushan. */
    public Actor guide() {
        return offices.guide();
    }

    /** The two supervisors of the city union, who inquire together. */
    public List<Actor> supervisors() {
        return offices.supervisors();
    }

    public Actor mediator() {
        return offices.mediator();
    }

    /** The table of the last agreement, nothing changed. */
    public Terms lastTable() {
        return ExampleEnterprise.terms(terms.modelClauses());
    }

    public String password() {
        return DemoAccounts.PASSWORD;
    }

    public void await(CaseNumber number, String duty) {
        doors.await(number, duty);
    }

    /** Somebody's act that nothing may refuse. */
    public static <T> T does(Actor actor, java.util.function.Supplier<org.wageaccord.kernel.Outcome<T>> act) {
        return Acting.as(actor, act).orElseThrow();
    }

    private Cast cast() {
        return cast("e00");
    }

    /** The people of another enterprise of the demo city. */
    Cast cast(String key) {
        return city.get(key);
    }
}
