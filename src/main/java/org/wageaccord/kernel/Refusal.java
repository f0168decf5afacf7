package org.wageaccord.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an act was not accepted: the form field (null for the act as a whole), the message key with its arguments, and the
 * article of law, if it is the law that refuses. A value, never an exception.
 *
 * @param field path of the form field, e.g. {@code grades[2].after}
 * @param code message key, e.g. {@code refusal.terms.payNotAboveMinimum}
 */
public record Refusal(
        @Nullable String field,
        String code,
        List<Object> args,
        @Nullable Citation citation) {

    public static Refusal of(@Nullable String field, String code, Object... args) {
        return new Refusal(field, code, List.of(args), null);
    }

    public Refusal citing(Citation article) {
        return new Refusal(field, code, args, article);
    }
}
