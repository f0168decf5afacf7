package org.wageaccord.bargaining.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/**
 * Reads what people typed: full-width digits, spaces and commas between thousands are taken. What cannot be read is a
 * refusal beside its field; the typed text stays in the form.
 */
final class Reading {

    private static final Citation CONTENT = new Citation("浙江省集体合同条例", "第十九条");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,8})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern SPACING = Pattern.compile("[\\s,\\u2009]");

    private final List<Refusal> refusals = new ArrayList<>();

    List<Refusal> refusals() {
        return refusals;
    }

    BigDecimal amount(String field, @Nullable String typed) {
        String plain = plain(typed);
        if (DECIMAL.matcher(plain).matches()) {
            return new BigDecimal(plain);
        }
        refuse(field, plain.isEmpty() ? "refusal.bargaining.fieldMissing" : "refusal.bargaining.notANumber");
        return BigDecimal.ZERO;
    }

    int count(String field, @Nullable String typed) {
        String plain = plain(typed);
        if (WHOLE.matcher(plain).matches()) {
            return Integer.parseInt(plain);
        }
        refuse(field, plain.isEmpty() ? "refusal.bargaining.fieldMissing" : "refusal.bargaining.notACount");
        return 0;
    }

    LocalDate day(String field, @Nullable String typed) {
        LocalDate day = dayOrNull(field, typed);
        if (day == null && plain(typed).isEmpty()) {
            refuse(field, "refusal.bargaining.fieldMissing");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate dayOrNull(String field, @Nullable String typed) {
        String plain = plain(typed);
        if (plain.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(plain);
        } catch (DateTimeException e) {
            refuse(field, "refusal.bargaining.notADay");
            return null;
        }
    }

    private void refuse(String field, String code) {
        refusals.add(Refusal.of(field, code).citing(CONTENT));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    private static String plain(@Nullable String typed) {
        return typed == null
                ? ""
                : SPACING.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .replaceAll("");
    }
}
