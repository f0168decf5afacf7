package org.wageaccord.bargaining.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.RoundOpening;
import org.wageaccord.forms.Typed;

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

    RoundOpening opening(Typed read) {
        LocalDate day = read.day("date", date);
        return new RoundOpening(
                day, Typed.text(place), Typed.text(recorder), attendance, Typed.text(agenda), Typed.text(guests));
    }
}
