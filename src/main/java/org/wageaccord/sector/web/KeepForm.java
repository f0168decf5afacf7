package org.wageaccord.sector.web;

import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.sector.Talks;

/** What is typed on the page of a unit: members joining or leaving, another chief, an offer. */
record KeepForm(
        @Nullable String day,
        @Nullable String lines,
        @Nullable String lastDay,
        @Nullable String side,
        @Nullable String username,
        @Nullable String year,
        @Nullable String content,
        @Nullable String meeting,
        @Nullable String place) {

    static KeepForm of(String today, String year) {
        return new KeepForm(today, "", today, "", "", year, "", "", "");
    }

    Talks.Offer offer(Typed read) {
        return new Talks.Offer(
                read.count("year", year), Typed.text(content), read.day("meeting", meeting), Typed.text(place));
    }
}
