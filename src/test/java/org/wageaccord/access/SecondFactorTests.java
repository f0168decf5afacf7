package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Codes from a phone over a real PostgreSQL: set up, taken once, guessed, lost. Only the clock stands still. */
@SpringBootTest
@AutoConfigureMockMvc
class SecondFactorTests {

    private static final String PASSWORD = "a long password";
    private static final int LIMIT = 5;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountTable table;

    @Autowired
    AuthenticatorTable secrets;

    @Autowired
    AuthenticatorKey key;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock legalClock;

    @Autowired
    JdbcClient jdbc;

    private final String username = "phone-" + UUID.randomUUID();
    private final Stopped clock = new Stopped();
    private Authenticators authenticators;
    private SecondFactor factor;
    private ActorId id;

    /** Stands in the middle of a step until it is moved. */
    private static final class Stopped extends Clock {

        private Instant at = Instant.EPOCH;

        @Override
        public Instant instant() {
            return at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void open() {
        clock.at = Instant.ofEpochSecond(Totp.step(legalClock.instant()) * Totp.PERIOD + 10);
        authenticators = authenticators(key);
        factor = factor(key, false);
        id = accounts.open(username, username, Role.WC, PASSWORD).orElseThrow();
    }

    private Codes codes(AuthenticatorKey with) {
        Attempts attempts = new Attempts(table, clock, events, transaction, LIMIT, Duration.ofMinutes(15));
        return new Codes(secrets, with, attempts, new PhoneTime(clock), clock, events);
    }

    private Authenticators authenticators(AuthenticatorKey with) {
        return new Authenticators(accounts, table, secrets, with, codes(with), new PhoneTime(clock), clock, events);
    }

    private SecondFactor factor(AuthenticatorKey with, boolean required) {
        return new SecondFactor(accounts, table, secrets, codes(with), new FactorRule(false, required));
    }

    /** A phone with the app, confirmed a minute ago. */
    private Phone enrolled() {
        assertThat(authenticators.begin(id).isDone()).isTrue();
        Phone phone = new Phone(authenticators.begun(id).orElseThrow());
        String first = phone.shows(clock.at);
        assertThat(in(() -> authenticators.confirm(id, first, PASSWORD)).isDone())
                .isTrue();
        later(60);
        return phone;
    }

    private void later(long seconds) {
        clock.at = clock.at.plusSeconds(seconds);
    }

    private <T> T in(Supplier<T> act) {
        return transaction.execute(tx -> act.get());
    }

    private List<String> confirm(String typed) {
        return codes(in(() -> factor.confirm(id, typed)));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.field() + " " + refusal.code().substring("refusal.access.".length()))
                .toList();
    }

    @Test
    void withoutAnAuthenticatorThePasswordConfirms() {
        assertThat(factor.way(id)).isEqualTo(SecondFactor.Way.PASSWORD);
        assertThat(confirm("wrong")).containsExactly("password confirmationWrong");
        assertThat(in(() -> factor.confirm(id, PASSWORD)).orElseThrow()).isEqualTo(ConfirmedBy.PASSWORD);
    }

    @Test
    void withOneAFreshCodeConfirmsAndThePasswordDoesNotAnyMore() {
        Phone phone = enrolled();
        assertThat(factor.way(id)).isEqualTo(SecondFactor.Way.CODE);
        assertThat(confirm(PASSWORD)).containsExactly("password codeShape");
        assertThat(in(() -> factor.confirm(id, phone.shows(clock.at))).orElseThrow())
                .isEqualTo(ConfirmedBy.CODE);
        assertThat(acts()).endsWith("access.codeAccepted");
    }

    @Test
    void aCodeIsTakenOnceAndNoneFromBeforeIt() {
        Phone phone = enrolled();
        String before = phone.shows(clock.at.minusSeconds(Totp.PERIOD));
        String now = phone.shows(clock.at);
        assertThat(confirm(now)).isEmpty();
        assertThat(confirm(now)).containsExactly("password codeWrong");
        assertThat(confirm(before)).containsExactly("password codeWrong");
        later(Totp.PERIOD);
        assertThat(confirm(now)).containsExactly("password codeWrong");
        assertThat(confirm(phone.shows(clock.at))).isEmpty();
    }

    @Test
    void ofTwoWhoSendTheSameCodeAtOnceOneIsConfirmed() throws Exception {
        String code = enrolled().shows(clock.at);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> sent = () -> confirm(code).isEmpty();
            int confirmed = 0;
            for (Future<Boolean> answer : people.invokeAll(List.of(sent, sent, sent, sent))) {
                confirmed += answer.get() ? 1 : 0;
            }
            assertThat(confirmed).isEqualTo(1);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void theFirstCodeSetsUpAndSignsNothing() {
        authenticators.begin(id);
        Phone phone = new Phone(authenticators.begun(id).orElseThrow());
        String first = phone.shows(clock.at);
        assertThat(codes(in(() -> authenticators.confirm(id, first, PASSWORD)))).isEmpty();
        assertThat(confirm(first)).containsExactly("password codeWrong");
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, 30})
    void aPhoneThatIsOneStepOffConfirms(long seconds) {
        Phone phone = enrolled();
        assertThat(confirm(phone.shows(clock.at.plusSeconds(seconds)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-60, 60})
    void aPhoneThatIsTwoStepsOffDoesNot(long seconds) {
        Phone phone = enrolled();
        assertThat(confirm(phone.shows(clock.at.plusSeconds(seconds)))).containsExactly("password codeWrong");
    }

    @Test
    void wrongCodesLockTheAccountForCodesAndPasswordsAlike() {
        Phone phone = enrolled();
        for (int i = 0; i < LIMIT; i++) {
            assertThat(confirm(phone.neverShows(clock.at))).containsExactly("password codeWrong");
        }
        assertThat(confirm(phone.shows(clock.at))).containsExactly("password codeWrong");
        assertThat(accounts.signIn(username, PASSWORD)).isEmpty();
        assertThat(acts().stream().filter("access.codeRefused"::equals)).hasSize(LIMIT);
        assertThat(acts().stream().filter("access.accountLocked"::equals)).hasSize(1);
    }

    @Test
    void wrongPasswordsAndWrongCodesCountTogether() {
        Phone phone = enrolled();
        for (int i = 0; i < LIMIT - 1; i++) {
            assertThat(accounts.signIn(username, "wrong")).isEmpty();
        }
        confirm(phone.neverShows(clock.at));
        assertThat(accounts.signIn(username, PASSWORD)).isEmpty();
    }

    /** Who has the password must not win more guesses at the code by signing in between. */
    @Test
    void aRightPasswordForgivesNoWrongCode() {
        Phone phone = enrolled();
        for (int i = 0; i < LIMIT - 1; i++) {
            confirm(phone.neverShows(clock.at));
            assertThat(accounts.signIn(username, PASSWORD)).isPresent();
        }
        confirm(phone.neverShows(clock.at));
        assertThat(accounts.signIn(username, PASSWORD)).isEmpty();
    }

    @Test
    void whatIsNoCodeAtAllIsNoGuess() {
        Phone phone = enrolled();
        for (int i = 0; i <= LIMIT; i++) {
            assertThat(confirm("12345")).containsExactly("password codeShape");
        }
        assertThat(confirm(phone.shows(clock.at))).isEmpty();
    }

    @Test
    void theSecretIsReadableNeitherInTheTableNorInTheLedgerAndNotShownAgain() {
        authenticators.begin(id);
        AuthenticatorSecret secret = authenticators.begun(id).orElseThrow();
        String first = new Phone(secret).shows(clock.at);
        in(() -> authenticators.confirm(id, first, PASSWORD));
        assertThat(authenticators.begun(id)).isEmpty();
        assertThat(secret.secret()).hasSize(20);
        String row = jdbc.sql("select a::text from access.authenticator a where account = ?")
                .param(id.value())
                .query(String.class)
                .single();
        assertThat(row)
                .contains(key.id())
                .doesNotContain(secret.key())
                .doesNotContain(HexFormat.of().formatHex(secret.secret()));
        assertThat(jdbc.sql("select count(*) from audit.ledger_entry where convert_from(body, 'UTF8') like ?")
                        .param("%" + secret.key() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(secret.toString()).doesNotContain(secret.key());
    }

    @Test
    void setUpIsRefusedWithAWrongCodeAWrongPasswordAndWhereOneIsInUse() {
        assertThat(codes(in(() -> authenticators.confirm(id, "123456", PASSWORD))))
                .containsExactly("null authenticatorNotBegun");
        authenticators.begin(id);
        Phone phone = new Phone(authenticators.begun(id).orElseThrow());
        assertThat(codes(in(() -> authenticators.confirm(id, phone.neverShows(clock.at), PASSWORD))))
                .containsExactly("code firstCodeWrong");
        assertThat(codes(in(() -> authenticators.confirm(id, phone.shows(clock.at), "wrong"))))
                .containsExactly("password passwordWrong");
        assertThat(authenticators.since(id)).isEmpty();
        assertThat(factor.way(id)).isEqualTo(SecondFactor.Way.PASSWORD);
        authenticators.begin(id);
        assertThat(codes(in(() -> authenticators.confirm(id, phone.shows(clock.at), PASSWORD))))
                .as("another secret was begun meanwhile")
                .containsExactly("code firstCodeWrong");
        enrolled();
        assertThat(codes(authenticators.begin(id))).containsExactly("null authenticatorInUse");
    }

    @Test
    void itIsGivenUpWithThePasswordAndAFreshCodeOnly() {
        Phone phone = enrolled();
        String code = phone.shows(clock.at);
        assertThat(codes(in(() -> authenticators.remove(id, code, "wrong")))).containsExactly("password passwordWrong");
        assertThat(codes(in(() -> authenticators.remove(id, phone.neverShows(clock.at), PASSWORD))))
                .containsExactly("code codeWrong");
        assertThat(authenticators.since(id)).isPresent();
        assertThat(codes(in(() -> authenticators.remove(id, code, PASSWORD)))).isEmpty();
        assertThat(authenticators.since(id)).isEmpty();
        assertThat(confirm(PASSWORD)).isEmpty();
        assertThat(codes(in(() -> authenticators.remove(id, code, PASSWORD)))).containsExactly("null noAuthenticator");
        assertThat(acts()).contains("access.authenticatorEnrolled", "access.authenticatorRemoved");
    }

    @Test
    void aLostOneIsTakenAwayAndAnotherSetUp() {
        Phone lost = enrolled();
        assertThat(in(() -> authenticators.reset(id)).isDone()).isTrue();
        assertThat(codes(in(() -> authenticators.reset(id)))).containsExactly("null noAuthenticator");
        Phone phone = enrolled();
        assertThat(confirm(lost.shows(clock.at))).containsExactly("password codeWrong");
        assertThat(confirm(phone.shows(clock.at))).isEmpty();
        assertThat(acts()).contains("access.authenticatorReset");
    }

    @Test
    void whereItIsRequiredNothingIsConfirmedWithoutAndNothingIsCounted() {
        factor = factor(key, true);
        assertThat(factor.way(id)).isEqualTo(SecondFactor.Way.ENROL_FIRST);
        for (int i = 0; i <= LIMIT; i++) {
            assertThat(confirm(PASSWORD)).containsExactly("password enrolFirst");
        }
        Phone phone = enrolled();
        assertThat(factor.way(id)).isEqualTo(SecondFactor.Way.CODE);
        assertThat(confirm(phone.shows(clock.at))).isEmpty();
    }

    @Test
    void underAnotherKeyOfThePlatformTheHolderIsToldAndNotLocked() {
        Phone phone = enrolled();
        factor = factor(new AuthenticatorKey(new byte[AuthenticatorKey.BYTES]), false);
        for (int i = 0; i <= LIMIT; i++) {
            assertThat(confirm(phone.shows(clock.at))).containsExactly("password authenticatorUnreadable");
        }
        assertThat(accounts.signIn(username, PASSWORD)).isPresent();
    }

    @Test
    void whereThePasswordItselfIsTheKeyItStays() {
        Phone phone = enrolled();
        assertThat(accounts.confirms(id, PASSWORD)).isTrue();
        assertThat(accounts.confirms(id, phone.shows(clock.at))).isFalse();
    }

    @Test
    void anActThatFailsUsesUpNoCode() {
        String code = enrolled().shows(clock.at);
        List<Refusal> refusals = transaction.execute(tx -> {
            Outcome<ConfirmedBy> confirmed = factor.confirm(id, code);
            tx.setRollbackOnly();
            return confirmed.refusals();
        });
        assertThat(refusals).isEmpty();
        assertThat(confirm(code)).isEmpty();
    }

    private List<String> acts() {
        return jdbc.sql(
                        "select act from audit.ledger_entry where convert_from(body, 'UTF8') like ? order by xid, entry_id")
                .param("%" + username + "%")
                .query(String.class)
                .list();
    }
}
