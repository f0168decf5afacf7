package org.wageaccord.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * Reads what people typed: full-width digits, spaces and commas between thousands are taken. What cannot be read is a
 * refusal beside its field; the typed text stays in the form.
 */
public final class Typed {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,8})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern SPACING = Pattern.compile("[\\s,\\u2009]");

    /** Of every system, and the soft ones of a word processor. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000B\\u0085\\u2028\\u2029]");

    /** What word processors and chat programs put between characters: a place to break, a byte order mark, how to color a sign. */
    private static final Pattern NOTHING = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF\\uFE0E\\uFE0F]");

    /** Those at which no line ends, which word processors set between figures and which look like words where nothing stands. */
    private static final Pattern SPACE = Pattern.compile("[\\u00A0\\u2007\\u202F]");

    private final List<Refusal> refusals = new ArrayList<>();
    private final @Nullable Citation article;

    public Typed() {
        this(null);
    }

    /** @param article the law that asks for what is typed, told with each refusal */
    public Typed(@Nullable Citation article) {
        this.article = article;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** What cannot be read; where all was read, what the door refuses. Nothing goes to the door unread. */
    public List<Refusal> orRefusedBy(Supplier<? extends Outcome<?>> door) {
        return refusals.isEmpty() ? door.get().refusals() : refusals;
    }

    public BigDecimal amount(String field, @Nullable String typed) {
        String plain = plain(typed);
        if (DECIMAL.matcher(plain).matches()) {
            return new BigDecimal(plain);
        }
        refuse(field, plain.isEmpty() ? "refusal.forms.fieldMissing" : "refusal.forms.notANumber");
        return BigDecimal.ZERO;
    }

    /** A number with or without the sign of percent: 25, 25 %, ２５％. */
    public BigDecimal percent(String field, @Nullable String typed) {
        return amount(field, isPercent(typed) ? plain(typed).replaceFirst("%$", "") : typed);
    }

    /** Whether the sign of percent stands behind what was typed. */
    public static boolean isPercent(@Nullable String typed) {
        return plain(typed).endsWith("%");
    }

    public static boolean isEmpty(@Nullable String typed) {
        return plain(typed).isEmpty();
    }

    public int count(String field, @Nullable String typed) {
        String plain = plain(typed);
        if (WHOLE.matcher(plain).matches()) {
            return Integer.parseInt(plain);
        }
        refuse(field, plain.isEmpty() ? "refusal.forms.fieldMissing" : "refusal.forms.notACount");
        return 0;
    }

    public LocalDate day(String field, @Nullable String typed) {
        LocalDate day = dayOrNull(field, typed);
        if (day == null && plain(typed).isEmpty()) {
            refuse(field, "refusal.forms.fieldMissing");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    public LocalDate dayOrNull(String field, @Nullable String typed) {
        String plain = plain(typed);
        try {
            return plain.isEmpty() ? null : LocalDate.parse(plain);
        } catch (DateTimeException e) {
            refuse(field, "refusal.forms.notADay");
            return null;
        }
    }

    /** A day with its hour as a browser sends it: 2026-03-12T14:00, Beijing time. */
    @Nullable
    public LocalDateTime momentOrNull(String field, @Nullable String typed) {
        String plain = plain(typed);
        try {
            return plain.isEmpty() ? null : LocalDateTime.parse(plain);
        } catch (DateTimeException e) {
            refuse(field, "refusal.forms.notAMoment");
            return null;
        }
    }

    /** An hour of a day as a browser sends it: 14:30, Beijing time. */
    @Nullable
    public LocalTime timeOrNull(String field, @Nullable String typed) {
        String plain = plain(typed);
        try {
            return plain.isEmpty() ? null : LocalTime.parse(plain);
        } catch (DateTimeException e) {
            refuse(field, "refusal.forms.notATime");
            return null;
        }
    }

    public void refuse(String field, String code) {
        refusals.add(
                article == null
                        ? Refusal.of(field, code)
                        : Refusal.of(field, code).citing(article));
    }

    /**
     * Rows by their places: who sends the second without the first sends the first as {@code empty}. As long as what came, and
     * open to change, since the binding writes by place.
     */
    public static <T> List<T> rows(@Nullable List<@Nullable T> typed, T empty) {
        List<T> rows = new ArrayList<>();
        if (typed != null) {
            typed.forEach(row -> rows.add(row == null ? empty : row));
        }
        return rows;
    }

    /**
     * What was meant: lines and spaces of one kind, without the characters that mean nothing and that nobody typed. Every other
     * one stays, also one that no paper can hold: what was typed is shown again beside the refusal of the door.
     */
    public static String text(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        return SPACE.matcher(NOTHING.matcher(lines).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** One entry a line; empty lines are none. */
    public static List<String> lines(@Nullable String typed) {
        return text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String plain(@Nullable String typed) {
        return typed == null
                ? ""
                : SPACING.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .replaceAll("");
    }
}
