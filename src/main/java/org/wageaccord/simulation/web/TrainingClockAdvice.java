package org.wageaccord.simulation.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.LegalClock;

/** Marks every page of a training city with its clock, so that nobody takes practice for law. */
@ControllerAdvice
class TrainingClockAdvice {

    private final LegalClock clock;
    private final Show show;

    TrainingClockAdvice(LegalClock clock, Show show) {
        this.clock = clock;
        this.show = show;
    }

    /** What the banner says: the legal time, and that it can be moved here. */
    record Training(String now, boolean movable) {}

    @ModelAttribute("training")
    @Nullable
    Training training() {
        Instant now = clock.instant();
        return clock.isTraining() ? new Training(show.time(now), true) : null;
    }
}
