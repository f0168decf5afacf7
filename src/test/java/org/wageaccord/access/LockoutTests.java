package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;

/** Guessing passwords, also many at once, and asking for the same name at once. */
@SpringBootTest
@AutoConfigureMockMvc
class LockoutTests {

    @Autowired
    Accounts accounts;

    @Autowired
    AccountTable table;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final String username = "guessed-" + UUID.randomUUID();

    @Test
    void guessesSentAtOnceCountAsIfSentOneByOne() throws Exception {
        open();
        List<Boolean> fits =
                together(12, () -> accounts.signIn(username, "wrong").isPresent());
        assertThat(fits).containsOnly(false);
        assertThat(entries("access.signInFailed")).isEqualTo(5);
        assertThat(accounts.signIn(username, "a long password")).isEmpty();
    }

    @Test
    void aRightPasswordReadBeforeTheLockDoesNotOpenALockedAccount() {
        ActorId id = open();
        Instant now = clock.instant();
        for (int i = 0; i < 5; i++) {
            assertThat(table.failed(id.value(), 5, now, now.plus(Duration.ofMinutes(15))))
                    .isTrue();
        }
        assertThat(table.failed(id.value(), 5, now, now.plus(Duration.ofMinutes(15))))
                .isFalse();
        assertThat(table.succeeded(id.value(), now.plus(Duration.ofMinutes(14))))
                .isFalse();
        assertThat(table.succeeded(id.value(), now.plus(Duration.ofMinutes(15))))
                .isTrue();
    }

    @Test
    void oneOfManyWhoAskForANameAtOnceGetsItTheOthersAreRefused() throws Exception {
        List<Outcome<ActorId>> outcomes = together(4, () -> accounts.open(username, "陈某", Role.WC, "a long password"));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .flatExtracting(Outcome::refusals)
                .extracting(r -> r.field() + " " + r.code())
                .hasSize(3)
                .containsOnly("username refusal.access.usernameTaken");
        assertThat(entries("access.accountOpened")).isEqualTo(1);
    }

    @Test
    void aNameIsFoundInLargeAndSmallLetters() {
        ActorId id = open();
        assertThat(accounts.byUsername(" " + username.toUpperCase(java.util.Locale.ROOT)))
                .hasValueSatisfying(actor -> assertThat(actor.id()).isEqualTo(id));
        assertThat(accounts.byUsername("nobody at all")).isEmpty();
    }

    private ActorId open() {
        return accounts.open(username, username, Role.WC, "a long password").orElseThrow();
    }

    private int entries(String act) {
        return jdbc.sql("select count(*) from audit.ledger_entry where act = ? and convert_from(body, 'UTF8') like ?")
                .param(act)
                .param("%" + username + "%")
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> together(int times, Callable<T> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> answer :
                    people.invokeAll(Stream.generate(() -> act).limit(times).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
