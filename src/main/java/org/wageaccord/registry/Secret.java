package org.wageaccord.registry;

import java.util.Locale;
import java.util.UUID;

/** The secrets kept of a person: where the ciphertext belongs, and what of it may be shown. */
enum Secret {
    /** Area and the last four digits: {@code 330784********0012}. */
    IDENTITY(6),
    /** The first three and the last four digits: {@code 138****0012}. */
    PHONE(3);

    private static final int TAIL = 4;
    private final int head;

    Secret(int head) {
        this.head = head;
    }

    String place(UUID person) {
        return "person/" + person + "/" + name().toLowerCase(Locale.ROOT);
    }

    String masked(String plain) {
        int hidden = plain.length() - head - TAIL;
        return plain.substring(0, head) + "*".repeat(hidden) + plain.substring(plain.length() - TAIL);
    }
}
