package org.wageaccord.voices.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.voices.Gathering;
import org.wageaccord.voices.Head;
import org.wageaccord.voices.Starter;
import org.wageaccord.voices.Statement;

/**
 * A gathering as it is typed.
 *
 * @param lines the statements of each of the nine heads in their order, one a line
 */
record GatheringForm(
        @Nullable String title,
        @Nullable String intro,
        @Nullable String closesAt,
        @Nullable List<String> lines) {

    GatheringForm {
        lines = lines == null ? List.of() : lines;
    }

    /** The set of statements that is offered to start from. */
    static GatheringForm start(String title, String intro, String closesAt) {
        List<String> lines = Arrays.stream(Head.values())
                .map(head -> String.join("\n", Starter.of(head)))
                .toList();
        return new GatheringForm(title, intro, closesAt, lines);
    }

    public String line(Head head) {
        return lines != null && head.ordinal() < lines.size() ? lines.get(head.ordinal()) : "";
    }

    Gathering.Entry entry(Typed read) {
        List<Statement.Entry> statements = new ArrayList<>();
        for (Head head : Head.values()) {
            Typed.lines(line(head)).forEach(text -> statements.add(new Statement.Entry(head, text)));
        }
        return new Gathering.Entry(
                Typed.text(title), Typed.text(intro), read.momentOrNull("closesAt", closesAt), statements);
    }
}
