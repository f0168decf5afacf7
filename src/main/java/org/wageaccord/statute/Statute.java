package org.wageaccord.statute;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The door of the statute room: what the law of the city's place says on a date. Deadlines, thresholds and rates come
 * from rule packs (class path {@code statute/*.yaml}); nothing legal is typed anywhere else.
 */
@Service
public class Statute {

    /** The deadline that rule {@code id} (e.g. {@code T03}) sets when its trigger fact happens on {@code trigger}. */
    public Deadline deadline(String id, LocalDate trigger) {
        throw new UnsupportedOperationException();
    }

    /** How much is left of a deadline today, in the kind of day the rule counts. */
    public TimeLeft left(Deadline deadline) {
        throw new UnsupportedOperationException();
    }

    /** A rule of the pack in force today; an unknown id is a bug. */
    public Rule rule(String id) {
        throw new UnsupportedOperationException();
    }

    public List<Rule> rules(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** The local monthly minimum wage on a day. */
    public MinimumWage minimumWage(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Today in Beijing by the legal clock. */
    public LocalDate today() {
        throw new UnsupportedOperationException();
    }
}
