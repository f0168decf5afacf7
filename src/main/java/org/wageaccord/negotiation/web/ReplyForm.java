package org.wageaccord.negotiation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.negotiation.ReplyEntry;

/** A reply as it is typed; nothing is chosen at first. */
record ReplyForm(
        @Nullable String decision,
        @Nullable String meetingAt,
        @Nullable String place,
        @Nullable String topicsAdded,
        @Nullable String topicsDeclined,
        @Nullable List<String> data,
        @Nullable String otherData,
        @Nullable String dataOn,
        @Nullable String reason) {

    ReplyForm {
        data = data == null ? List.of() : data;
    }

    /** A line {@code topic：reason}; without a colon it has no reason. */
    private static ReplyEntry.Declined declined(String line) {
        String[] parts = line.split("[：:]", 2);
        return new ReplyEntry.Declined(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
    }

    ReplyEntry entry(Typed read) {
        ReplyEntry.Decision chosen = Arrays.stream(ReplyEntry.Decision.values())
                .filter(d -> d.name().equals(decision))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            read.refuse("decision", "refusal.negotiation.missing.decision");
        }
        List<String> wanted = new ArrayList<>(DataChecklist.ITEMS);
        wanted.retainAll(data);
        wanted.addAll(Typed.lines(otherData));
        return new ReplyEntry(
                chosen == null ? ReplyEntry.Decision.ACCEPT : chosen,
                read.momentOrNull("meetingAt", meetingAt),
                Typed.text(place),
                Typed.lines(topicsAdded),
                Typed.lines(topicsDeclined).stream().map(ReplyForm::declined).toList(),
                wanted,
                read.dayOrNull("dataOn", dataOn),
                Typed.text(reason));
    }
}
