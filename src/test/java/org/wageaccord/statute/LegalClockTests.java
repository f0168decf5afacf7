package org.wageaccord.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.Show;

/** Legal time over a real database. */
@StatuteRoom
@RecordApplicationEvents
class LegalClockTests {

    private static final Instant START = Instant.parse("2026-02-09T01:00:00Z");

    @Autowired
    LegalClock clock;

    @Autowired
    Clock injected;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void unmoved() {
        jdbc.sql("update statute.legal_clock set offset_micros = 0, moved = false")
                .update();
    }

    @Test
    void anInjectedClockTellsLegalTimeInBeijing() {
        assertThat(injected).isSameAs(clock);
        assertThat(injected.getZone()).isEqualTo(Show.BEIJING);
        assertThat(clock.isTraining()).isTrue();
    }

    @Test
    void theTrainingClockStartsOnceAtAGivenMomentEvenBeforeTheRealOne() {
        assertThat(clock.startAt(START)).isTrue();
        assertThat(clock.instant()).isCloseTo(START, within(2, ChronoUnit.SECONDS));
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isCloseTo(START, within(2, ChronoUnit.SECONDS));
        clock.advance(Duration.ofDays(3));
        assertThat(clock.startAt(START)).isFalse();
        assertThat(clock.instant()).isCloseTo(START.plus(3, ChronoUnit.DAYS), within(2, ChronoUnit.SECONDS));
    }

    @Test
    void advancingIsSeenAtOnceAndTold() {
        clock.startAt(START);
        events.clear();
        clock.advanceTo(START.plus(19, ChronoUnit.DAYS));
        assertThat(clock.instant()).isCloseTo(START.plus(19, ChronoUnit.DAYS), within(2, ChronoUnit.SECONDS));
        assertThat(events.stream(LegalTimeMoved.class)).containsExactly(new LegalTimeMoved(clock.offset()));
    }

    @Test
    void legalTimeMovesEvenIfTheCallersTransactionIsRolledBack() {
        clock.startAt(START);
        new TransactionTemplate(transactions).executeWithoutResult(tx -> {
            clock.advance(Duration.ofHours(2));
            tx.setRollbackOnly();
        });
        assertThat(new LegalClock(jdbc, transactions, publisher, true).instant())
                .isCloseTo(START.plus(2, ChronoUnit.HOURS), within(2, ChronoUnit.SECONDS));
    }

    @Test
    void legalTimeNeverMovesBack() {
        clock.startAt(START);
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.advance(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> clock.advanceTo(START.minusSeconds(60))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isCloseTo(START, within(2, ChronoUnit.SECONDS));
    }

    @Test
    void outsideTheDemoTimeIsLockedAndAMovedDatabaseIsRefused() {
        LegalClock real = new LegalClock(jdbc, transactions, publisher, false);
        real.refuseMovedTimeOutsideTheDemo();
        assertThat(real.isTraining()).isFalse();
        assertThat(real.instant()).isCloseTo(Instant.now(), within(2, ChronoUnit.SECONDS));
        assertThatThrownBy(() -> real.advance(Duration.ofDays(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> real.startAt(START)).isInstanceOf(IllegalStateException.class);

        clock.advance(Duration.ofDays(1));
        LegalClock later = new LegalClock(jdbc, transactions, publisher, false);
        assertThatThrownBy(later::refuseMovedTimeOutsideTheDemo)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("training clock");
    }

    @Test
    void theDatabaseIsAskedAtMostOnceASecond() {
        clock.advance(Duration.ofSeconds(1));
        Instant before = clock.instant();
        jdbc.sql("update statute.legal_clock set offset_micros = offset_micros + 3600000000")
                .update();
        assertThat(clock.instant()).isCloseTo(before, within(1, ChronoUnit.SECONDS));
        assertThat(new LegalClock(jdbc, transactions, publisher, true).instant())
                .isCloseTo(before.plus(1, ChronoUnit.HOURS), within(2, ChronoUnit.SECONDS));
    }
}
