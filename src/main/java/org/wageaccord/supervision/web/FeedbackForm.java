package org.wageaccord.supervision.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.FeedbackEntry;

/** What the authority did, as it is typed; nothing is chosen at first. */
record FeedbackForm(
        @Nullable String ordered,
        @Nullable String words,
        @Nullable String correctBy) {

    FeedbackEntry entry(List<Refusal> found) {
        Boolean chosen = Entry.choice("ordered", ordered, found);
        LocalDate day = Boolean.TRUE.equals(chosen) ? Entry.day("correctBy", correctBy, found) : null;
        return new FeedbackEntry(Boolean.TRUE.equals(chosen), Entry.text(words), day);
    }
}
