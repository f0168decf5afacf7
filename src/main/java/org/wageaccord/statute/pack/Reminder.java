package org.wageaccord.statute.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When to remind: {@code +3wd} after the trigger, {@code -7cd} before it, {@code +6mo}, {@code due}, {@code due-1wd},
 * {@code target}.
 */
public record Reminder(Anchor anchor, int count, Step step) {

    public enum Anchor {
        TRIGGER,
        DUE,
        TARGET
    }

    public enum Step {
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS
    }

    static final String ALLOWED = "+3wd, -7cd, +6mo, due, due-1wd, target, target-1cd";

    private static final Pattern NOTATION = Pattern.compile("(due|target)?(?:([+-]\\d{1,3})(wd|cd|mo))?");

    static Reminder of(String notation) {
        Matcher parts = NOTATION.matcher(notation);
        if (notation.isEmpty() || !parts.matches()) {
            throw new IllegalArgumentException(
                    "reminder '" + notation + "' is not known; allowed are such as: " + ALLOWED);
        }
        Anchor anchor = switch (String.valueOf(parts.group(1))) {
            case "due" -> Anchor.DUE;
            case "target" -> Anchor.TARGET;
            default -> Anchor.TRIGGER;
        };
        Step step = switch (String.valueOf(parts.group(3))) {
            case "wd" -> Step.WORKING_DAYS;
            case "mo" -> Step.MONTHS;
            default -> Step.CALENDAR_DAYS;
        };
        return new Reminder(anchor, parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)), step);
    }
}
