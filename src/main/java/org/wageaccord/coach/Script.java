package org.wageaccord.coach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be said at the next meeting of a case, part by part in the order the law gives a meeting.
 *
 * @param round of the meeting: the open one, else the next
 */
public record Script(int round, List<Part> parts) {

    public record Part(String title, @Nullable String article, List<Line> lines) {}

    /** @param who whose line it is; {@code US} for the reader's side */
    public record Line(Who who, String text, @Nullable String article) {}

    public enum Who {
        CHAIR,
        OTHER,
        RECORDER,
        US,
        ALL
    }
}
