package org.wageaccord.ratification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.contract.SaidReaders;
import org.wageaccord.contract.TextSigners;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;

/**
 * The one context of the congress and contract rooms: real database and statute, a clock and a register made to measure.
 * Only these rooms and the floors below them stand; what follows their facts is for the tests of the procedure. The
 * enterprise is that of the worked example.
 */
@SpringBootTest(
        classes = StageRoom.LowerFloors.class,
        properties = {
            "wage-accord.ratification.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "wage-accord.access.second-factor-required=false"
        })
@RecordApplicationEvents
public abstract class StageRoom {

    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.wageaccord")
    @ConfigurationPropertiesScan("org.wageaccord")
    @ComponentScan({
        "org.wageaccord.kernel",
        "org.wageaccord.forms",
        "org.wageaccord.ground",
        "org.wageaccord.access",
        "org.wageaccord.statute",
        "org.wageaccord.audit",
        "org.wageaccord.registry",
        "org.wageaccord.documents",
        "org.wageaccord.notification",
        "org.wageaccord.ratification",
        "org.wageaccord.contract"
    })
    @Import({TextSigners.class, SaidReaders.class})
    static class LowerFloors {}

    protected static final PartyId ENTERPRISE = new PartyId("91330784DEM000014X");
    protected static final Actor CHAIR = actor("陈某", Role.WC);
    protected static final Actor MANAGER = actor("应某", Role.EC);
    protected static final Actor STRANGER = actor("路人", Role.WK);

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);
    private static final AtomicInteger SERIAL = new AtomicInteger();

    @TestBean(name = "clock")
    protected LegalClock clock;

    @MockitoBean
    protected Registry registry;

    @MockitoBean
    protected Accounts accounts;

    @MockitoBean
    protected Notifications notifications;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    WebApplicationContext application;

    protected CaseNumber caseNumber;

    static LegalClock clock() {
        LegalClock clock = mock(LegalClock.class);
        when(clock.instant()).thenAnswer(call -> NOW.get());
        when(clock.getZone()).thenReturn(Show.BEIJING);
        when(clock.withZone(any(ZoneId.class))).thenReturn(clock);
        return clock;
    }

    @BeforeEach
    void prepare() {
        caseNumber = new CaseNumber("永", 2026, SERIAL.incrementAndGet());
        at("2026-04-02T16:00");
        when(registry.enterprise(ENTERPRISE)).thenReturn(Optional.of(enterprise()));
        when(registry.holds(eq(CHAIR.id()), eq(ENTERPRISE), any(), any()))
                .thenAnswer(call -> call.<Set<Role>>getArgument(2).contains(Role.WC));
        when(registry.holds(eq(MANAGER.id()), eq(ENTERPRISE), any(), any()))
                .thenAnswer(call -> call.<Set<Role>>getArgument(2).contains(Role.EC));
    }

    protected static void at(String beijing) {
        NOW.set(LocalDateTime.parse(beijing).atZone(Show.BEIJING).toInstant());
    }

    protected static Actor actor(String name, Role role) {
        return new Actor(new ActorId(UUID.randomUUID()), name, role.name());
    }

    protected static <T> T as(Actor who, Supplier<T> act) {
        return Acting.as(who, act);
    }

    /** Delegates of the enterprise, from now on for every day; women and managers in the numbers of the example. */
    protected List<Actor> delegates(int count) {
        List<Actor> delegates = IntStream.range(0, count)
                .mapToObj(i -> actor("代表" + i, Role.CD))
                .toList();
        List<Person> people = IntStream.range(0, count)
                .mapToObj(i -> person(delegates.get(i), i < count * 2 / 5 + 1 ? Gender.FEMALE : Gender.MALE))
                .toList();
        when(registry.delegates(eq(ENTERPRISE), any())).thenReturn(people);
        return delegates;
    }

    protected static Person person(Actor who, Gender gender) {
        return new Person(UUID.randomUUID(), who.name(), gender, "冲压操作工", "G2", "高级工", false, who.id());
    }

    /** Pages without the filters of sign-in, which have tests of their own. */
    protected MockMvc pages() {
        return MockMvcBuilders.webAppContextSetup(application).build();
    }

    private static Enterprise enterprise() {
        return new Enterprise(
                ENTERPRISE,
                "浙江示例五金有限公司",
                "3382",
                "金属制厨房用器具制造",
                "330784001",
                "东城街道",
                true,
                240,
                96,
                "永康市示例路1号",
                "应某某",
                new PartyId("81330784DEM0000140"),
                "浙江示例五金有限公司工会");
    }
}
