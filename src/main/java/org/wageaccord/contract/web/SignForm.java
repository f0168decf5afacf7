package org.wageaccord.contract.web;

import org.jspecify.annotations.Nullable;

/**
 * What a chief confirms: the digest shown, that the full text was read, what was written by hand if anything, and the code or password.
 *
 * @param read {@code true} as text when the box is ticked
 * @param drawing strokes as {@link org.wageaccord.documents.Handwriting} has them; empty where the pad was left empty
 */
record SignForm(
        @Nullable String digest,
        @Nullable String password,
        @Nullable String read,
        @Nullable String drawing) {

    /** Nothing confirmed yet. */
    static SignForm of(String digest) {
        return new SignForm(digest, null, null, null);
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
