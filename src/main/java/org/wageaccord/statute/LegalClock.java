package org.wageaccord.statute;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.Show;

/**
 * Legal time (法定时间): the database's clock plus an offset kept in the database, so that all nodes agree. The offset
 * is zero and locked unless {@code wage-accord.demo=true}. The database is asked at most once a second.
 */
@Primary
@Component("clock")
public class LegalClock extends Clock {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final ApplicationEventPublisher events;
    private final boolean demo;
    private final AtomicReference<@Nullable Reading> newest = new AtomicReference<>();

    LegalClock(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            @Value("${wage-accord.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.demo = demo;
    }

    /** What the database said, and when by this JVM's monotonic clock. */
    private record Reading(Instant legal, Duration offset, long nanos) {
        Instant at(long nanosNow) {
            return legal.plusNanos(nanosNow - nanos);
        }
    }

    @PostConstruct
    void refuseMovedTimeOutsideTheDemo() {
        if (!demo && !offset().isZero()) {
            throw new IllegalStateException("This database's legal time was moved by the training clock (by " + offset()
                    + "). It holds demo data and cannot serve real negotiations.");
        }
    }

    @Override
    public ZoneId getZone() {
        return Show.BEIJING;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** Legal time, in whole microseconds as the database keeps it. */
    @Override
    public Instant instant() {
        return reading().at(System.nanoTime()).truncatedTo(ChronoUnit.MICROS);
    }

    /** How far legal time runs ahead of the database's clock (negative: behind). */
    public Duration offset() {
        return reading().offset();
    }

    /** Whether legal time may be moved here. */
    public boolean isTraining() {
        return demo;
    }

    /** Moves legal time forward; refused outside the demo profile and backwards. Publishes {@link LegalTimeMoved}. */
    public void advance(Duration by) {
        if (by.isNegative() || by.isZero()) {
            throw new IllegalArgumentException("legal time only moves forward, not by " + by);
        }
        move("update statute.legal_clock set moved = true, offset_micros = offset_micros + :by", by.toNanos() / 1000);
    }

    /** Moves legal time forward to a moment; see {@link #advance}. */
    public void advanceTo(Instant moment) {
        advance(Duration.between(instant(), moment));
    }

    /**
     * Starts the training clock at a moment, before or after the real one. Only the first move of a database may do
     * this; later calls change nothing.
     *
     * @return whether the clock was set
     */
    public boolean startAt(Instant moment) {
        OffsetDateTime start = OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
        return move("""
                update statute.legal_clock set moved = true,
                    offset_micros = (extract(epoch from (:by - clock_timestamp())) * 1000000)::bigint
                where not moved""", start);
    }

    /** In a transaction of its own: the news is told after its commit, whatever the caller's transaction does. */
    private boolean move(String update, Object by) {
        if (!demo) {
            throw new IllegalStateException("legal time may be moved only in the demo (wage-accord.demo=true)");
        }
        Integer moved = apart.execute(tx -> jdbc.sql(update).param("by", by).update());
        if (moved == null || moved == 0) {
            return false;
        }
        Reading now = ask();
        newest.set(now);
        events.publishEvent(new LegalTimeMoved(now.offset()));
        return true;
    }

    private Reading reading() {
        Reading known = newest.get();
        if (known != null && System.nanoTime() - known.nanos() < FRESH_NANOS) {
            return known;
        }
        Reading asked = ask();
        // a move in the meantime knows better than this answer
        return newest.compareAndSet(known, asked) ? asked : reading();
    }

    private Reading ask() {
        long before = System.nanoTime();
        return jdbc.sql("select clock_timestamp() + offset_micros * interval '1 microsecond', offset_micros"
                        + " from statute.legal_clock")
                .query((row, number) -> new Reading(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        Duration.of(row.getLong(2), ChronoUnit.MICROS),
                        before + (System.nanoTime() - before) / 2))
                .single();
    }

    /** The same time told in another zone. */
    private static final class InZone extends Clock {
        private final Clock legal;
        private final ZoneId zone;

        private InZone(Clock legal, ZoneId zone) {
            this.legal = legal;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(legal, other);
        }

        @Override
        public Instant instant() {
            return legal.instant();
        }
    }
}
