package org.wageaccord.voices;

/** What somebody says to a statement. Skipping is no answer to it, only a way on. */
public enum Answer {
    AGREE,
    DISAGREE,
    SKIP
}
