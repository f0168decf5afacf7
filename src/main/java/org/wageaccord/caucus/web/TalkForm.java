package org.wageaccord.caucus.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.caucus.Limit;
import org.wageaccord.forms.Typed;

/**
 * What is written into the room: a note, a limit, a question, or words to a file. The password comes along only where the room
 * was locked while somebody wrote, so that nothing typed is lost; it is never sent back to the page.
 */
record TalkForm(
        @Nullable String text,
        @Nullable String corrects,
        @Nullable String topic,
        @Nullable String number,
        @Nullable String unit,
        @Nullable String comment,
        @Nullable String question,
        @Nullable String round,
        @Nullable String words,
        @Nullable MultipartFile file,
        @Nullable String password) {

    static final TalkForm EMPTY = new TalkForm(null, null, null, null, null, null, null, null, null, null, null);

    /** A note begun with these words, to be changed and sent. */
    static TalkForm quoting(String text) {
        return new TalkForm(text, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether nothing was written that could be lost. */
    boolean isEmpty() {
        return Stream.of(text, topic, number, unit, comment, question, words)
                .allMatch(typed -> typed == null || typed.isBlank());
    }

    Limit limit(Typed read) {
        return new Limit(Typed.text(topic), read.amount("number", number), Typed.text(unit), Typed.text(comment));
    }

    @Nullable
    Integer round(Typed read) {
        return Typed.text(round).isEmpty() ? null : (Integer) read.count("round", round);
    }

    /** Without what was typed, so that no log keeps it. */
    @Override
    public String toString() {
        return "TalkForm";
    }
}
