package org.wageaccord.statute;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When to remind: {@code +3wd} after the trigger, {@code -7cd} before it, {@code due}, {@code due-1wd}, {@code target}. */
record Reminder(Anchor anchor, int days, boolean working) {

    enum Anchor {
        TRIGGER,
        DUE,
        TARGET
    }

    private static final Pattern NOTATION = Pattern.compile("(due|target)?(?:([+-]\\d{1,3})(wd|cd))?");

    @JsonCreator
    static Reminder of(String notation) {
        Matcher parts = NOTATION.matcher(notation);
        if (notation.isEmpty() || !parts.matches()) {
            throw new IllegalArgumentException("unknown reminder '" + notation + "'");
        }
        String anchor = parts.group(1);
        return new Reminder(
                anchor == null ? Anchor.TRIGGER : "due".equals(anchor) ? Anchor.DUE : Anchor.TARGET,
                parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)),
                "wd".equals(parts.group(3)));
    }

    LocalDate on(LocalDate trigger, LocalDate due, @Nullable LocalDate target, WorkingCalendar calendar) {
        LocalDate from = switch (anchor) {
            case TRIGGER -> trigger;
            case DUE -> due;
            case TARGET -> target == null ? due : target;
        };
        if (!working) {
            return from.plusDays(days);
        }
        return days < 0 ? calendar.before(from, -days) : calendar.after(from, days);
    }
}
