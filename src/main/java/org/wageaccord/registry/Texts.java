package org.wageaccord.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;

/** Typed text: present, and not longer than its column on paper. */
final class Texts {

    private Texts() {}

    static void required(List<Refusal> found, String field, String typed, int longest) {
        if (typed.isBlank()) {
            found.add(Refusal.of(field, "refusal.registry.missing." + field));
        }
        limited(found, field, typed, longest);
    }

    static void limited(List<Refusal> found, String field, @Nullable String typed, int longest) {
        if (typed != null && typed.strip().length() > longest) {
            found.add(Refusal.of(field, "refusal.registry.tooLong", longest));
        }
    }

    /** Without blanks around it; nothing typed is null. */
    static @Nullable String plain(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Pattern of LIKE for a text that contains the words; signs of patterns among them stand for themselves. */
    static String containing(@Nullable String words) {
        String plain = words == null ? "" : words.strip();
        return "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
