package org.wageaccord.registry.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;

/** A day as it is typed, full-width digits taken. */
final class TypedDay {

    private TypedDay() {}

    /** The day, or {@code otherwise} with a refusal for the field. */
    static LocalDate read(String field, @Nullable String typed, LocalDate otherwise, List<Refusal> found) {
        String plain = Normalizer.normalize(Typed.text(typed), Normalizer.Form.NFKC);
        if (plain.isEmpty()) {
            found.add(Refusal.of(field, "refusal.registry.missing." + field));
            return otherwise;
        }
        try {
            return LocalDate.parse(plain);
        } catch (DateTimeException e) {
            found.add(Refusal.of(field, "refusal.registry.notADay", plain));
            return otherwise;
        }
    }
}
