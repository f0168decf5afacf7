package org.wageaccord.forms;

import org.jspecify.annotations.Nullable;

/** Texts as papers take them: one kind of line end and space, no invisible characters that reorder or hide what is read. */
public final class PlainText {

    private static final int VARIATION_FIRST = 0xFE00;
    private static final int VARIATION_LAST = 0xFE0F;
    private static final int IDEOGRAPHIC_VARIATION_FIRST = 0xE0100;
    private static final int IDEOGRAPHIC_VARIATION_LAST = 0xE01EF;

    private PlainText() {}

    /** Drops invisible format characters (direction marks, joiners, variation selectors); unifies line ends and spaces. */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .codePoints()
                .forEach(c -> {
                    if (isSpace(c)) {
                        tidy.append(' ');
                    } else if (!isInvisible(c)) {
                        tidy.appendCodePoint(c);
                    }
                });
        return tidy.toString().strip();
    }

    /** The first character that is no text at all - a control, a lone surrogate, an unassigned or private one - or null. */
    public static @Nullable Integer control(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && isNoText(c))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    public static String name(@Nullable Integer codePoint) {
        return codePoint == null ? "" : "U+%04X".formatted(codePoint);
    }

    static boolean isSpace(int c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR && c != '\u3000';
    }

    /** The marks, embeddings, overrides and isolates of writing from right to left. */
    static boolean isDirection(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || c >= VARIATION_FIRST && c <= VARIATION_LAST
                || c >= IDEOGRAPHIC_VARIATION_FIRST && c <= IDEOGRAPHIC_VARIATION_LAST;
    }

    static boolean isNoText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
