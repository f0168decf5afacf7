package org.wageaccord.documents.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Sums in the capitals that nobody can change by a stroke (大写), after 《支付结算办法》附一《正确填写票据和结算凭证的基本规定》:
 * 壹仟肆佰零玖元伍角, with 整 where a sum ends with yuan.
 */
final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;
    private static final int CENTS = 100;
    private static final int TEN = 10;
    private static final String ZERO = "零";

    private Capitals() {}

    /** A sum in yuan, half up to the cent as the figures beside it; refuses one below zero or of more than sixteen places. */
    static String of(BigDecimal yuan) {
        BigDecimal sum = yuan.setScale(2, RoundingMode.HALF_UP);
        if (sum.signum() < 0 || sum.precision() - sum.scale() > PLACES.length * GROUPS.length) {
            throw new IllegalArgumentException(yuan + " cannot be written in capitals");
        }
        long whole = sum.longValue();
        int cents = sum.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        if (whole == 0 && cents == 0) {
            return ZERO + "元整";
        }
        String before = whole == 0 ? "" : whole(whole) + "元";
        return before + (cents == 0 ? "整" : cents(cents, whole > 0, whole % TEN == 0));
    }

    private static String whole(long sum) {
        StringBuilder written = new StringBuilder();
        long rest = sum;
        boolean gap = false;
        for (int group = 0; rest > 0; group++) {
            int four = (int) (rest % GROUP);
            rest /= GROUP;
            if (four > 0) {
                String more = written.isEmpty() ? "" : gap ? ZERO + written : written.toString();
                written = new StringBuilder(group(four) + GROUPS[group] + more);
            }
            // between two groups one zero is spoken, however many there are
            gap = four < GROUP / TEN;
        }
        return written.toString();
    }

    private static String group(int four) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        int place = PLACES.length;
        for (int unit = GROUP / TEN; unit > 0; unit /= TEN) {
            place--;
            int digit = four / unit % TEN;
            if (digit == 0) {
                gap = !written.isEmpty();
            } else {
                written.append(gap ? ZERO : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return written.toString();
    }

    private static String cents(int cents, boolean afterYuan, boolean yuanEndsInZero) {
        int tens = cents / TEN;
        int ones = cents % TEN;
        String zero = afterYuan && (tens == 0 || yuanEndsInZero) ? ZERO : "";
        return zero + (tens == 0 ? "" : DIGITS.charAt(tens) + "角") + (ones == 0 ? "" : DIGITS.charAt(ones) + "分");
    }
}
