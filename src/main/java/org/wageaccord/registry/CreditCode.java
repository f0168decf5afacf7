package org.wageaccord.registry;

import java.util.List;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/**
 * 统一社会信用代码: 18 characters of an alphabet without I, O, S, V, Z; the last is a check character over the others with
 * the weights 3^(i-1) mod 31. Letters are capital: a code typed in small letters is not corrected but refused.
 */
final class CreditCode {

    static final Citation STANDARD = new Citation("法人和其他组织统一社会信用代码编码规则 GB 32100-2015", "校验码");

    private static final int LENGTH = 18;
    private static final int BASE = 31;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** Why the text is not a code; empty when it is one. */
    static List<Refusal> refusals(String field, String typed) {
        String code = typed.strip();
        if (code.isEmpty()) {
            return List.of(Refusal.of(field, "refusal.registry.missing." + field));
        }
        if (code.length() != LENGTH) {
            return List.of(Refusal.of(field, "refusal.registry.creditCodeLength", code.length())
                    .citing(STANDARD));
        }
        String strange = strangeLetters(code);
        if (!strange.isEmpty()) {
            return List.of(Refusal.of(field, "refusal.registry.creditCodeLetters", strange)
                    .citing(STANDARD));
        }
        return code.charAt(LENGTH - 1) == checkCharacter(code)
                ? List.of()
                : List.of(Refusal.of(field, "refusal.registry.creditCodeCheck").citing(STANDARD));
    }

    /** The check character that belongs to the first 17 characters. */
    static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    private static String strangeLetters(String code) {
        StringBuilder strange = new StringBuilder();
        code.codePoints()
                .filter(letter -> ALPHABET.indexOf(letter) < 0)
                .distinct()
                .forEach(strange::appendCodePoint);
        return strange.toString();
    }
}
