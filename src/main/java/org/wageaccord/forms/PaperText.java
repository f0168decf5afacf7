package org.wageaccord.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;

/**
 * The one check of every text that may come to stand in a paper: not too long, no character that is no text, none that is
 * not seen but changes how the others are read, and none that no face of the product holds. What passes prints as it was typed.
 */
public final class PaperText {

    private static final int AROUND = 6;
    /** Stands in a refusal for the character that it is about. */
    private static final String HERE = "▢";

    private PaperText() {}

    /**
     * What refuses the texts within a value - a text, a list, a record of a room -, each with the path of its field and its
     * first character that is wrong. {@link Unprinted} parts are left out.
     *
     * @param field the name of the field; the parts of a record are named as if it were the form
     */
    public static List<Refusal> refusals(String field, Object typed) {
        List<Refusal> found = new ArrayList<>();
        new TextWalk((path, text) -> refusal(path, text).ifPresent(found::add)).begin(field, typed);
        return found;
    }

    /**
     * What refuses a text that is only read on a page, where every sign that can be seen may stand: the first character that is
     * no text, or that writes what follows in the other direction.
     */
    public static Optional<Refusal> misleading(@Nullable String field, String text) {
        return character(field, text, c -> !PrintedCharacters.isNoText(c) && !PlainText.isDirection(c));
    }

    private static Optional<Refusal> refusal(String field, String text) {
        int longest = TextLengths.of(field);
        if (text.length() > longest) {
            return Optional.of(Refusal.of(field, "refusal.forms.tooLong", longest, text.length()));
        }
        return character(field, text, PrintedCharacters::take)
                .or(() -> paragraph(field, text))
                .or(() -> onlyBlanks(field, text));
    }

    private static Optional<Refusal> character(@Nullable String field, String text, IntPredicate taken) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            if (!taken.test(c)) {
                int number = text.codePointCount(0, at) + 1;
                return Optional.of(Refusal.of(field, reason(c), name(c), number, around(text, at)));
            }
        }
        return Optional.empty();
    }

    private static String reason(int c) {
        if (PrintedCharacters.isNoText(c)) {
            return "refusal.forms.noText";
        }
        return PlainText.isInvisible(c) ? "refusal.forms.invisible" : "refusal.forms.unprintable";
    }

    /** As the character itself where it can be seen, with its code point and its name in Unicode. */
    private static String name(int c) {
        String seen = PrintedCharacters.isNoText(c) || PlainText.isInvisible(c) ? "" : Character.toString(c) + " ";
        String known = Character.getName(c);
        return seen + PlainText.name(c) + (known == null ? "" : " " + known);
    }

    /** The words before and behind, on one line, the character itself only marked. */
    private static String around(String text, int at) {
        int from = text.offsetByCodePoints(at, -Math.min(AROUND, text.codePointCount(0, at)));
        int behind = text.offsetByCodePoints(at, 1);
        int to = text.offsetByCodePoints(behind, Math.min(AROUND, text.codePointCount(behind, text.length())));
        return shown(text.substring(from, at)) + HERE + shown(text.substring(behind, to));
    }

    private static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints()
                .forEach(c -> shown.append(
                        !PrintedCharacters.take(c) ? HERE : Character.isISOControl(c) ? " " : Character.toString(c)));
        return shown.toString();
    }

    private static Optional<Refusal> paragraph(String field, String text) {
        List<Integer> lengths = text.lines().map(String::length).toList();
        for (int i = 0; i < lengths.size(); i++) {
            if (lengths.get(i) > TextLengths.PARAGRAPH) {
                return Optional.of(Refusal.of(
                        field, "refusal.forms.paragraphTooLong", i + 1, lengths.get(i), TextLengths.PARAGRAPH));
            }
        }
        return Optional.empty();
    }

    /** Of no-break spaces alone: something for the rules of a room, nothing on paper. */
    private static Optional<Refusal> onlyBlanks(String field, String text) {
        return !text.isBlank() && PlainText.tidy(text).isBlank()
                ? Optional.of(Refusal.of(field, "refusal.forms.onlyBlanks"))
                : Optional.empty();
    }
}
