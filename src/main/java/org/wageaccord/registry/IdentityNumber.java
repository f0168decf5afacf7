package org.wageaccord.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/** 公民身份号码: area, date of birth, serial (odd for men), check character over the weights 2^(18-i) mod 11. */
final class IdentityNumber {

    static final Citation STANDARD = new Citation("公民身份号码 GB 11643-1999", "校验码");

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[0-9Xx]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int BIRTH = 6;
    private static final int SERIAL = 14;
    private static final int SEX = 16;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private IdentityNumber() {}

    /** As stored and compared: without blanks around it, a small x made capital. */
    static String plain(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    /** Why the text is not an identity number on this day; empty when it is one. */
    static List<Refusal> refusals(String field, String typed, LocalDate today) {
        String number = plain(typed);
        if (number.isEmpty()) {
            return List.of(Refusal.of(field, "refusal.registry.missing." + field));
        }
        if (!SHAPE.matcher(number).matches()) {
            return List.of(Refusal.of(field, "refusal.registry.identityShape").citing(STANDARD));
        }
        Optional<LocalDate> birth = birth(number);
        if (birth.isEmpty() || birth.get().isAfter(today)) {
            return List.of(Refusal.of(field, "refusal.registry.identityBirth", number.substring(BIRTH, SERIAL))
                    .citing(STANDARD));
        }
        return number.charAt(SEX + 1) == checkCharacter(number)
                ? List.of()
                : List.of(Refusal.of(field, "refusal.registry.identityCheck").citing(STANDARD));
    }

    /** The sex the number tells; only of a number that was not refused. */
    static Gender gender(String typed) {
        return (plain(typed).charAt(SEX) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static Optional<LocalDate> birth(String number) {
        try {
            return Optional.of(LocalDate.parse(number.substring(BIRTH, SERIAL), DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
