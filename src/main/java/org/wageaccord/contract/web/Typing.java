package org.wageaccord.contract.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;

/**
 * Reads what people typed: full-width digits, spaces and commas between thousands are taken. What cannot be read is a refusal
 * beside its field; the typed text stays in the form.
 */
final class Typing {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,8})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern SPACING = Pattern.compile("[\\s,\\u2009]");

    private final List<Refusal> refusals = new ArrayList<>();

    List<Refusal> refusals() {
        return refusals;
    }

    BigDecimal amount(String field, @Nullable String typed) {
        String plain = readable(typed);
        if (DECIMAL.matcher(plain).matches()) {
            return new BigDecimal(plain);
        }
        refuse(field, plain, "notANumber");
        return BigDecimal.ONE;
    }

    int count(String field, @Nullable String typed) {
        String plain = readable(typed);
        if (WHOLE.matcher(plain).matches()) {
            return Integer.parseInt(plain);
        }
        refuse(field, plain, "notACount");
        return 1;
    }

    LocalDate day(String field, @Nullable String typed) {
        String plain = readable(typed);
        try {
            return LocalDate.parse(plain);
        } catch (DateTimeException e) {
            refuse(field, plain, "notADay");
            return LocalDate.EPOCH;
        }
    }

    static String plain(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    private void refuse(String field, String plain, String code) {
        refusals.add(Refusal.of(field, "refusal.contract." + (plain.isEmpty() ? "fieldMissing" : code)));
    }

    private static String readable(@Nullable String typed) {
        return typed == null
                ? ""
                : SPACING.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .replaceAll("");
    }
}
