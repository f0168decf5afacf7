package org.wageaccord.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of the law in its words: 半数, 三分之一, 十五分之二, 千分之三; of a hundred and with fractions as 80%. */
final class Shares {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TWO = new BigDecimal(2);
    /** Four places have words of their own; a share of more parts is told in percent. */
    private static final BigDecimal MOST = new BigDecimal(9999);

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "千百十 ";
    private static final String HALF = "半数";

    private Shares() {}

    static boolean isHalf(BigDecimal part, BigDecimal whole) {
        return part.multiply(TWO).compareTo(whole) == 0;
    }

    static String words(BigDecimal part, BigDecimal whole) {
        if (isHalf(part, whole)) {
            return HALF;
        }
        if (whole.compareTo(HUNDRED) == 0 || !isCounted(part) || !isCounted(whole)) {
            return percent(part, whole);
        }
        return parts(whole.intValueExact()) + "分之" + count(part.intValueExact());
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    private static boolean isCounted(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST) <= 0;
    }

    /** 千分之三, not 一千分之三. */
    private static String parts(int whole) {
        return whole == 1000 ? "千" : count(whole);
    }

    private static String count(int number) {
        StringBuilder words = new StringBuilder();
        String digits = "%04d".formatted(number);
        boolean gap = false;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(place) - '0';
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES.charAt(place));
            gap = false;
        }
        // ten and what follows it up to nineteen begin without the one
        return words.toString().strip().replaceFirst("^一十", "十");
    }
}
