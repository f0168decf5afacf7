package org.wageaccord.supervision;

import org.jspecify.annotations.Nullable;

/** The three letters, in the order in which they may be sent (law §1.12). */
public enum Rung {
    /** 提示函: a soft reminder; the platform's own term to answer */
    REMINDER("提", "REMINDER_REPLY"),
    /** 意见书: after an inquiry; a statutory term to answer */
    OPINION("意", "T19"),
    /** 建议书: to the authority, which feeds back; no term in the law */
    PROPOSAL("建", null);

    private final String mark;
    private final @Nullable String term;

    Rung(String mark, @Nullable String term) {
        this.mark = mark;
        this.term = term;
    }

    /** The character in the letter's number: 永总劳监<b>提</b>〔2026〕1号. */
    String mark() {
        return mark;
    }

    /** The rule that says by when the enterprise answers, or null. */
    @Nullable
    public String term() {
        return term;
    }

    /** Message key of its name. */
    public String key() {
        return "rung." + name();
    }
}
