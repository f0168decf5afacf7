package org.wageaccord.statute;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Show;

/** Legal time: the database's clock plus an offset kept in the database, zero and locked outside the demo profile. */
@Component("clock")
public class LegalClock extends Clock {

    @Override
    public ZoneId getZone() {
        return Show.BEIJING;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }

    /** Moves legal time forward; refused outside the demo profile and backwards. Publishes {@link LegalTimeMoved}. */
    public void advance(Duration by) {
        throw new UnsupportedOperationException();
    }

    /** Whether legal time has been moved or may be moved here. */
    public boolean isTraining() {
        throw new UnsupportedOperationException();
    }
}
