package org.wageaccord.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Entries;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.LegalClock;

/** The enterprise of the worked example in the register, and the people who act on its filing. */
@TestComponent
public class FilingCast {

    public static final Actor HANDLER = actor(1, "吕某", Role.EH);
    public static final Actor UNION_CHAIR = actor(2, "朱某", Role.WC);
    public static final Actor WORKER = actor(3, "李某", Role.WK);
    public static final Actor UNION_REVIEWER = actor(4, "程某", Role.CU);
    public static final Actor BUREAU_REVIEWER = actor(5, "胡某", Role.HB);
    /** Reviews for the city union, and is a worker of this enterprise. */
    public static final Actor INVOLVED = actor(6, "徐某", Role.CU);

    /** Reviews for the city union now, and chaired this enterprise's union until the talks were over. */
    public static final Actor FORMER_CHAIR = actor(7, "朱某某", Role.CU);

    /** Reviews for the bureau, and sat at the table of the case as an outside expert. */
    public static final Actor NEGOTIATOR = actor(8, "胡晓芸", Role.HB);

    /** Reviews for the bureau, and worked for the enterprise before the negotiation began. */
    public static final Actor LONG_AGO = actor(9, "何某", Role.HB);

    private static final AtomicInteger SERIAL = new AtomicInteger(200);

    private static final Instant BEGIN = Instant.parse("2026-04-17T02:00:00Z");

    private final LegalClock clock;

    private final JdbcClient jdbc;

    FilingCast(Registry registry, LegalClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
        clock.startAt(BEGIN);
        Acting.as(Actor.PLATFORM, () -> {
            registry.enter(Entries.enterprise()).orElseThrow();
            mandate(registry, HANDLER, FilingSamples.ENTERPRISE, Role.EH);
            mandate(registry, UNION_CHAIR, FilingSamples.ENTERPRISE, Role.WC);
            mandate(registry, WORKER, FilingSamples.ENTERPRISE, Role.WK);
            mandate(registry, UNION_REVIEWER, PartyId.CITY_UNION, Role.CU);
            mandate(registry, BUREAU_REVIEWER, PartyId.LABOR_BUREAU, Role.HB);
            mandate(registry, INVOLVED, PartyId.CITY_UNION, Role.CU);
            mandate(registry, INVOLVED, FilingSamples.ENTERPRISE, Role.WK);
            mandate(registry, FORMER_CHAIR, PartyId.CITY_UNION, Role.CU);
            mandate(registry, NEGOTIATOR, PartyId.LABOR_BUREAU, Role.HB);
            mandate(registry, LONG_AGO, PartyId.LABOR_BUREAU, Role.HB);
            past(registry, FORMER_CHAIR, Role.WC, LocalDate.of(2026, 3, 31));
            past(registry, LONG_AGO, Role.EH, LocalDate.of(2026, 2, 8));
        });
    }

    private static void past(Registry registry, Actor holder, Role role, LocalDate until) {
        registry.mandate(holder.id(), FilingSamples.ENTERPRISE, role, LocalDate.of(2025, 1, 1), until, "任命文件")
                .orElseThrow();
    }

    public LegalClock clock() {
        return clock;
    }

    /** A case number not used before. */
    public CaseNumber fresh() {
        return new CaseNumber("永", 2026, SERIAL.incrementAndGet());
    }

    public static <T> T as(Actor actor, Supplier<T> act) {
        return Acting.as(actor, act);
    }

    /** Legal time never goes back; a story that tells its days begins on the first one, whatever ran before it. */
    public void startOver() {
        jdbc.sql("update statute.legal_clock set moved = false").update();
        clock.startAt(BEGIN);
    }

    private static void mandate(Registry registry, Actor holder, PartyId party, Role role) {
        registry.mandate(holder.id(), party, role, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), "任命文件")
                .orElseThrow();
    }

    private static Actor actor(int n, String name, Role role) {
        return new Actor(new ActorId(new UUID(100, n)), name, role.name());
    }
}
