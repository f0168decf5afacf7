package org.wageaccord.ratification.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.ratification.CongressView;

/** The call of a congress as typed, so that even what is no time comes back to be corrected. */
record CallForm(
        @Nullable String name,
        @Nullable String meetsAt,
        @Nullable String closesAt,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String scrutineers,
        @Nullable String tellers) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int DAYS_OF_NOTICE = 7;
    private static final int MEETS = 14;
    private static final int CLOSES = 17;

    /** A proposal: a week from today, but in time; the officers of the last call, if there was one. */
    static CallForm proposed(CongressView view, LocalDate today, String name, String chair) {
        LocalDate due = view.deadline().due();
        LocalDate week = today.plusDays(DAYS_OF_NOTICE);
        LocalDate day = week.isAfter(due) && !due.isBefore(today) ? due : week;
        String meets = MINUTES.format(day.atTime(MEETS, 0));
        String closes = MINUTES.format(day.atTime(CLOSES, 0));
        if (view.sitting() == null) {
            return new CallForm(name, meets, closes, "", chair, "", "");
        }
        CongressCall last = view.sitting().congress().call();
        return new CallForm(last.name(), meets, closes, last.place(), last.chair(), last.scrutineers(), last.tellers());
    }

    CongressCall call() {
        return new CongressCall(
                Typed.text(name),
                moment(meetsAt),
                moment(closesAt),
                Typed.text(place),
                Typed.text(chair),
                Typed.text(scrutineers),
                Typed.text(tellers));
    }

    /** What is no time counts as not given; the door asks for it. */
    private static @Nullable LocalDateTime moment(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip(), MINUTES);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
