package org.wageaccord.statute;

/** What is left of a deadline: {@code days} to go (or late by), counted in {@code unit}; level colors the chip. */
public record TimeLeft(int days, Rule.Unit unit, Level level) {

    public enum Level {
        CALM,
        SOON,
        TODAY,
        OVERDUE
    }
}
