package org.wageaccord.caucus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody put into the room, as it is sealed: never stored or logged in any other form.
 *
 * @param by name of the author
 * @param text note, comment, question, words to a file or a sheet of the simulator
 * @param topic what a limit is about, or the name of a file or sheet
 * @param number of a limit, with its {@code unit}
 * @param round for which an internal vote is held
 * @param mediaType and {@code size} of a file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Said(
        String by,
        String text,
        @Nullable String topic,
        @Nullable BigDecimal number,
        @Nullable String unit,
        @Nullable Integer round,
        @Nullable Choice choice,
        @Nullable String mediaType,
        @Nullable Long size) {

    static Said words(String by, String text) {
        return new Said(by, text, null, null, null, null, null, null, null);
    }

    static Said limit(String by, String topic, BigDecimal number, String unit, String comment) {
        return new Said(by, comment, topic, number, unit, null, null, null, null);
    }

    static Said sheet(String by, String name, String sheet) {
        return new Said(by, sheet, name, null, null, null, null, null, null);
    }

    static Said question(String by, String text, @Nullable Integer round) {
        return new Said(by, text, null, null, null, round, null, null, null);
    }

    static Said vote(String by, Choice choice) {
        return new Said(by, "", null, null, null, null, choice, null, null);
    }

    static Said file(String by, String name, String mediaType, long size, String words) {
        return new Said(by, words, name, null, null, null, null, mediaType, size);
    }

    /** Without what was said, so that no log keeps it. */
    @Override
    public String toString() {
        return "Said";
    }
}
