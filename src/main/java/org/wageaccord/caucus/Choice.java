package org.wageaccord.caucus;

/** How a member votes inside the team. */
public enum Choice {
    YES,
    NO,
    ABSTAIN;

    /** Message key. */
    public String key() {
        return "caucus.choice." + name();
    }
}
