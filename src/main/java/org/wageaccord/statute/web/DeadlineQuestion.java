package org.wageaccord.statute.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.CalendarMissing;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** What a reader typed into the calculator, kept as typed, with the answer or the reason why there is none. */
record DeadlineQuestion(
        @Nullable String rule,
        @Nullable String from,
        @Nullable Deadline answer,
        @Nullable String ruleFault,
        @Nullable String fromFault,
        @Nullable Integer missingYear) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static DeadlineQuestion ask(Statute statute, @Nullable String rule, @Nullable String from) {
        if (rule == null && from == null) {
            return new DeadlineQuestion(null, null, null, null, null, null);
        }
        String ruleFault =
                rule != null && statute.deadlineTitles().containsKey(rule) ? null : "statute.ask.rule.unknown";
        LocalDate day = day(from);
        String fromFault = day == null ? "statute.ask.from.wrong" : null;
        if (ruleFault != null || day == null) {
            return new DeadlineQuestion(rule, from, null, ruleFault, fromFault, null);
        }
        try {
            return new DeadlineQuestion(rule, from, statute.deadline(rule, day), null, null, null);
        } catch (CalendarMissing missing) {
            return new DeadlineQuestion(rule, from, null, null, null, missing.year());
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
