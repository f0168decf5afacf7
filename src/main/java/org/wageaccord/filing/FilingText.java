package org.wageaccord.filing;

/** Typed text as it is kept: one kind of line end, nothing at its ends; counted in characters, not in code units. */
final class FilingText {

    private FilingText() {}

    static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** 𠮷 counts once. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
