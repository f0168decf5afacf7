package org.wageaccord.statute;

/**
 * What is left of a deadline: {@code days} to go counted in {@code unit}, or calendar days late; level colors the chip. While
 * a holiday notice is awaited, {@code days} is its year.
 */
public record TimeLeft(int days, Rule.Unit unit, Level level) {

    public enum Level {
        CALM,
        SOON,
        TODAY,
        OVERDUE,
        AWAITING
    }

    /** Message key of its wording; the one argument is {@code days}. */
    public String key() {
        boolean running = level == Level.CALM || level == Level.SOON;
        return "statute.left." + (running ? unit.name() : level.name());
    }
}
