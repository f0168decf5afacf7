package org.wageaccord.statute;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How day rules become one deadline.
 *
 * @param trigger the fact on whose day the count starts, in Chinese
 * @param binding rules all of which bind: the earliest date is due
 * @param target stricter companion rules to aim for
 * @param backward counted back from the trigger (七日前)
 * @param reminders in the notation of {@link Reminder}
 */
record Period(
        String id,
        String title,
        String trigger,
        List<String> binding,
        List<String> target,
        boolean backward,
        List<Reminder> reminders) {

    Period(
            String id,
            String title,
            String trigger,
            @Nullable List<String> binding,
            @Nullable List<String> target,
            boolean backward,
            @Nullable List<Reminder> reminders) {
        this.id = id;
        this.title = title;
        this.trigger = trigger;
        this.binding = Objects.requireNonNullElse(binding, List.of());
        this.target = Objects.requireNonNullElse(target, List.of());
        this.backward = backward;
        this.reminders = Objects.requireNonNullElse(reminders, List.of());
    }
}
