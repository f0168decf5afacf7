package org.wageaccord.ratification.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.wageaccord.ratification.CongressCall;
import org.wageaccord.ratification.CongressView;

/** The call of a congress as typed. */
record CallForm(
        @Nullable String name,
        @DateTimeFormat(pattern = MINUTES) @Nullable LocalDateTime meetsAt,
        @DateTimeFormat(pattern = MINUTES) @Nullable LocalDateTime closesAt,
        @Nullable String place,
        @Nullable String chair,
        @Nullable String scrutineers,
        @Nullable String tellers) {

    static final String MINUTES = "yyyy-MM-dd'T'HH:mm";
    private static final int DAYS_OF_NOTICE = 7;
    private static final int MEETS = 14;
    private static final int CLOSES = 17;

    /** A proposal: a week from today, but in time; the officers of the last call, if there was one. */
    static CallForm proposed(CongressView view, LocalDate today, String name, String chair) {
        LocalDate due = view.deadline().due();
        LocalDate week = today.plusDays(DAYS_OF_NOTICE);
        LocalDate day = week.isAfter(due) && !due.isBefore(today) ? due : week;
        LocalDateTime meets = day.atTime(MEETS, 0);
        LocalDateTime closes = day.atTime(CLOSES, 0);
        if (view.sitting() == null) {
            return new CallForm(name, meets, closes, "", chair, "", "");
        }
        CongressCall last = view.sitting().congress().call();
        return new CallForm(last.name(), meets, closes, last.place(), last.chair(), last.scrutineers(), last.tellers());
    }

    CongressCall call() {
        return new CongressCall(name, meetsAt, closesAt, place, chair, scrutineers, tellers);
    }
}
