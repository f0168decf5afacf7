package org.wageaccord.bargaining.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.RoundOpening;

/** A round as it is opened. */
record RoundForm(
        @Nullable String date,
        @Nullable String place,
        @Nullable String recorder,
        @Nullable List<String> attendance,
        @Nullable String agenda,
        @Nullable String guests) {

    RoundForm {
        attendance = attendance == null
                ? List.of()
                : attendance.stream().filter(Objects::nonNull).toList();
    }

    RoundOpening opening(Reading read) {
        LocalDate day = read.day("date", date);
        return new RoundOpening(
                day,
                Reading.text(place),
                Reading.text(recorder),
                attendance,
                Reading.text(agenda),
                Reading.text(guests));
    }
}
