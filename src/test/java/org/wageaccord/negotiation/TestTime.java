package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.test.util.ReflectionTestUtils;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.LegalClock;

/** Moves legal time in a test as the training clock does, without the rest of the demo. */
public final class TestTime {

    private final LegalClock clock;

    public TestTime(LegalClock clock) {
        this.clock = clock;
        ReflectionTestUtils.setField(clock, "demo", true);
    }

    /** First call of a database; later ones change nothing. */
    public void start(LocalDateTime beijing) {
        clock.startAt(beijing.atZone(Show.BEIJING).toInstant());
    }

    public void on(LocalDate day) {
        at(day.atTime(9, 30));
    }

    public void at(LocalDateTime beijing) {
        clock.advanceTo(beijing.atZone(Show.BEIJING).toInstant());
    }
}
