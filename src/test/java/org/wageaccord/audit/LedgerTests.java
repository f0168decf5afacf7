package org.wageaccord.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Acting;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** The ledger over a real PostgreSQL. */
@SpringBootTest
@AutoConfigureMockMvc
class LedgerTests {

    private static final AtomicInteger SERIAL = new AtomicInteger(900_000);
    private static final String DIGEST = "0f3a".repeat(16);

    @Autowired
    Ledger ledger;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final CaseNumber caseNumber = new CaseNumber("永", 2026, SERIAL.incrementAndGet());
    private final Actor chief = new Actor(new ActorId(UUID.randomUUID()), "陈某" + caseNumber.serial(), "WC");

    private record Tried(
            CaseNumber caseNumber,
            Side side,
            int round,
            @Nullable String digest,
            String act) implements Recorded {}

    @Test
    void eachActBecomesOneEntryWithActorRoleCaseTimeAndDigest() {
        act(1);
        List<LedgerEntry> entries = ledger.of(caseNumber, 0, 10);
        assertThat(entries).hasSize(1);
        LedgerEntry entry = entries.get(0);
        assertThat(entry.act()).isEqualTo("test.tried");
        assertThat(entry.caseNumber()).isEqualTo(caseNumber.toString());
        assertThat(entry.side()).isEqualTo(Side.WORKERS);
        assertThat(entry.actorName()).isEqualTo(chief.name());
        assertThat(entry.actorRole()).isEqualTo("WC");
        assertThat(entry.digest()).isEqualTo(DIGEST);
        assertThat(Duration.between(entry.at(), clock.instant()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(entry.facts()).containsEntry("round", 1).containsEntry("side", "WORKERS");
    }

    @Test
    void theBodyIsCanonicalAndItsDigestIsTheDigestOfItsVeryBytes() throws Exception {
        act(1);
        byte[] body = jdbc.sql("select body from audit.ledger_entry where case_number = ?")
                .param(caseNumber.toString())
                .query(byte[].class)
                .single();
        assertThat(new String(body, StandardCharsets.UTF_8))
                .isEqualTo("{\"act\":\"test.tried\",\"caseNumber\":\"" + caseNumber + "\",\"digest\":\"" + DIGEST
                        + "\",\"round\":1,\"side\":\"WORKERS\"}");
        assertThat(jdbc.sql("select body_sha256 from audit.ledger_entry where case_number = ?")
                        .param(caseNumber.toString())
                        .query(String.class)
                        .single())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
    }

    @Test
    void anActThatFailsLeavesNoEntryAndAnEntryThatFailsLeavesNoAct() {
        UUID account = UUID.randomUUID();
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    publish(1, DIGEST);
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");
        assertThat(ledger.count(caseNumber)).isZero();
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    change(account);
                    publish(
                            1,
                            "a digest longer than any digest is, so that the database refuses the entry of this act");
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(changed(account)).isFalse();
        transaction.executeWithoutResult(tx -> {
            change(account);
            publish(1, DIGEST);
        });
        assertThat(changed(account)).isTrue();
        assertThat(ledger.count(caseNumber)).isEqualTo(1);
    }

    @Test
    void anActOutsideATransactionIsABug() {
        assertThatThrownBy(() -> publish(1, DIGEST)).isInstanceOf(IllegalTransactionStateException.class);
        assertThat(ledger.count(caseNumber)).isZero();
    }

    @Test
    void theDatabaseRefusesToUpdateDeleteOrTruncate() {
        act(1);
        for (String attack : List.of(
                "update audit.ledger_entry set at = at",
                "delete from audit.ledger_entry",
                "truncate audit.ledger_entry cascade")) {
            assertThatThrownBy(() -> jdbc.sql(attack).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        assertThat(ledger.count(caseNumber)).isEqualTo(1);
    }

    @Test
    void aCaseIsReadNewestFirstPageByPage() {
        transaction.executeWithoutResult(tx -> {
            for (int round = 1; round <= 7; round++) {
                publish(round, DIGEST);
            }
        });
        assertThat(rounds(ledger.of(caseNumber, 0, 3))).containsExactly(7, 6, 5);
        assertThat(rounds(ledger.of(caseNumber, 2, 3))).containsExactly(1);
        assertThat(ledger.count(caseNumber)).isEqualTo(7);
    }

    @Test
    void theAuditorNarrowsByCaseActAndPersonAndGoesOnFromTheLastEntry() {
        act(1);
        act(2);
        transaction.executeWithoutResult(tx -> Acting.as(
                chief, () -> events.publishEvent(new Tried(caseNumber, Side.WORKERS, 3, DIGEST, "test.other_100%"))));
        assertThat(search(caseNumber, null, null, null)).containsExactly(3, 2, 1);
        assertThat(search(caseNumber, "test.t", null, null)).containsExactly(2, 1);
        assertThat(search(caseNumber, "test.other_100%", null, null)).containsExactly(3);
        assertThat(search(caseNumber, "test_", null, null)).isEmpty();
        assertThat(search(null, "test.", chief.name(), null)).containsExactly(3, 2, 1);
        assertThat(search(caseNumber, null, "nobody", null)).isEmpty();
        UUID newest = ledger.of(caseNumber, 0, 1).get(0).id();
        assertThat(search(caseNumber, null, null, newest)).containsExactly(2, 1);
    }

    private List<Integer> search(
            @Nullable CaseNumber number, @Nullable String act, @Nullable String actor, @Nullable UUID before) {
        return rounds(ledger.search(new LedgerSearch(number, act, actor, before), 10));
    }

    private void act(int round) {
        transaction.executeWithoutResult(tx -> publish(round, DIGEST));
    }

    private void publish(int round, String digest) {
        Acting.as(chief, () -> events.publishEvent(new Tried(caseNumber, Side.WORKERS, round, digest, "test.tried")));
    }

    private void change(UUID account) {
        jdbc.sql("""
                        insert into access.account (id, username, name, role, password_hash, created_at)
                        values (?, ?, '陈某', 'WC', '', now())""").param(account).param(account.toString()).update();
    }

    private boolean changed(UUID account) {
        return jdbc.sql("select exists (select 1 from access.account where id = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    private static List<Integer> rounds(List<LedgerEntry> entries) {
        return entries.stream()
                .map(entry -> (Integer) entry.facts().get("round"))
                .toList();
    }
}
