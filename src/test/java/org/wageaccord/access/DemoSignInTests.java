package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;

/** The demo city's doors, made by hand: they do not exist in the context of these tests, as in production. */
@SpringBootTest
@AutoConfigureMockMvc
class DemoSignInTests {

    @Autowired
    AccountTable table;

    @Autowired
    Passwords passwords;

    @Autowired
    Attempts attempts;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignedInActor currentActor;

    @Autowired
    Accounts production;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<SealedByPassword> sealed;

    private final String username = "demo-" + UUID.randomUUID();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private Accounts city;
    private ActorId person;

    @BeforeEach
    void openTheCity() {
        city = new Accounts(table, passwords, clock, events, transaction, attempts, true, sealed);
        person = transaction.execute(tx -> city.openDemo(username, "陈某", Role.WC, "no hash", "可发起要约"));
    }

    @AfterEach
    void closeTheCity() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from access.account where demo").update();
    }

    @Test
    void aDemoPersonIsSignedInUnderANewSessionId() {
        String before = request.getSession().getId();
        assertThat(signIn(person)).isTrue();
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        SecurityContext kept = (SecurityContext)
                request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(kept.getAuthentication().getName()).isEqualTo(person.toString());
        assertThat(currentActor.get()).isEqualTo(new Actor(person, "陈某", "WC"));
    }

    @Test
    void nobodyElseCanBePlayed() {
        ActorId real = production
                .open("real-" + UUID.randomUUID(), "真人", Role.CU, "a long password")
                .orElseThrow();
        assertThat(signIn(real)).isFalse();
        assertThat(signIn(new ActorId(UUID.randomUUID()))).isFalse();
        keeping.disable(person).orElseThrow();
        assertThat(signIn(person)).isFalse();
        assertThat(currentActor.get()).isEqualTo(Actor.PLATFORM);
    }

    @Test
    void onlyPeopleWithANoteAreShown() {
        transaction.execute(tx -> city.openDemo(username + "-2", "周某", Role.WR, "no hash", ""));
        assertThat(city.demoPeople())
                .extracting(p -> p.name() + " " + p.role() + " " + p.note())
                .containsExactly("陈某 WC 可发起要约");
        assertThat(production.demoPeople()).isEmpty();
    }

    @Test
    void productionRefusesToStartOverTheDemoCity() {
        new ProductionGuard(table, true).refuseDemoData();
        assertThatIllegalStateException()
                .isThrownBy(() -> new ProductionGuard(table, false).refuseDemoData())
                .withMessageContaining("demo accounts")
                .withMessageContaining("demo profile");
        jdbc.sql("delete from access.account where demo").update();
        new ProductionGuard(table, false).refuseDemoData();
    }

    private boolean signIn(ActorId id) {
        DemoSignIn demo = new DemoSignIn(city, events);
        return Boolean.TRUE.equals(
                transaction.execute(tx -> demo.signIn(id.value(), request, new MockHttpServletResponse())));
    }
}
