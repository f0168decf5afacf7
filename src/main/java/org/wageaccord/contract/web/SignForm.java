package org.wageaccord.contract.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.RequestOrigin;
import org.wageaccord.contract.Confirmation;
import org.wageaccord.registry.seals.SealImage;

/**
 * What a chief confirms: the digest shown, that the full text was read, what was written by hand if anything, the seal shown
 * unless it is left out, and the code or password.
 *
 * @param read {@code true} as text when the box is ticked
 * @param seal number of the picture of the seal when its box is ticked
 * @param drawing strokes as {@link org.wageaccord.documents.Handwriting} has them; empty where the pad was left empty
 */
record SignForm(
        @Nullable String digest,
        @Nullable String password,
        @Nullable String read,
        @Nullable String drawing,
        @Nullable String seal) {

    /** Nothing confirmed yet; a seal is put unless it is left out. */
    static SignForm of(String digest, @Nullable SealImage seal) {
        return new SignForm(
                digest, null, null, null, seal == null ? null : seal.id().toString());
    }

    /** What the form says; a seal that is none of the platform's is one that is not in use. */
    Confirmation confirmation(RequestOrigin from) {
        return new Confirmation(typed(digest), typed(drawing), seal == null ? null : id(seal), typed(password), from);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static UUID id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : new UUID(0, 0);
    }

    boolean hasRead() {
        return "true".equals(read);
    }

    /** Neither the password nor the strokes: this may reach a log. */
    @Override
    public String toString() {
        return "SignForm[" + digest + "]";
    }
}
