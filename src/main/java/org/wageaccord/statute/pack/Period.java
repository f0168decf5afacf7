package org.wageaccord.statute.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rules counted in time become one deadline.
 *
 * @param trigger the fact on whose day the count starts, in Chinese
 * @param binding rules all of which bind where they are in force: the earliest date is due
 * @param target stricter companion rules to aim for; where no binding rule is in force, they bind
 * @param backward counted back from the trigger (七日前)
 * @param extension the rule that bounds an extension of the period
 */
public record Period(
        String id,
        String title,
        String trigger,
        List<String> binding,
        List<String> target,
        @Nullable String extension,
        boolean backward,
        List<Reminder> reminders) {}
