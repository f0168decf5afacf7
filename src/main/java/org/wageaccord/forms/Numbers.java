package org.wageaccord.forms;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them into cells: full-width digits, separators between thousands, units behind. */
final class Numbers {

    private static final Pattern SPACING = Pattern.compile("[\\s,\u2009\u00A0]");
    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d{1,12}(?:\\.\\d{1,8})?)(?:元|元/月|元/人月|人|名)?");
    private static final Pattern PERCENT = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{1,4})?)%");

    private Numbers() {}

    static String plain(String cell) {
        return SPACING.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC)).replaceAll("");
    }

    static boolean isNumber(String plain) {
        return NUMBER.matcher(plain).matches() || PERCENT.matcher(plain).matches();
    }

    /** The number without its unit; what is no number stays as it is. */
    static String withoutUnit(String cell) {
        Matcher number = NUMBER.matcher(plain(cell));
        return number.matches() ? number.group(1) : cell.strip();
    }

    static Optional<BigDecimal> number(String cell) {
        Matcher number = NUMBER.matcher(plain(cell));
        return number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
    }

    static boolean isYuan(String cell) {
        return plain(cell).contains("元");
    }

    static Optional<BigDecimal> percent(String cell) {
        Matcher percent = PERCENT.matcher(plain(cell));
        return percent.matches() ? Optional.of(new BigDecimal(percent.group(1))) : Optional.empty();
    }
}
