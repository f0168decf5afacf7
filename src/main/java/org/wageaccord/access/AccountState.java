package org.wageaccord.access;

/** What hinders an account: disabled before locked before a password still to be changed. */
public enum AccountState {
    IN_USE("agreed"),
    INITIAL("due"),
    LOCKED("refused"),
    DISABLED("plain");

    private final String tone;

    AccountState(String tone) {
        this.tone = tone;
    }

    /** Colour of its pill. */
    public String tone() {
        return tone;
    }
}
