package org.wageaccord.blindaid.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wageaccord.blindaid.Aid;
import org.wageaccord.blindaid.Meet;
import org.wageaccord.forms.Typed;

/** A proposal of the aid as it is typed; the line only where it is to be met. */
record AidForm(
        @Nullable String clause,
        @Nullable String meet,
        @Nullable String line) {

    static final AidForm EMPTY = new AidForm("", Meet.OVERLAP_ONLY.name(), "");

    Aid.Entry entry(Typed read) {
        Meet chosen = Arrays.stream(Meet.values())
                .filter(each -> each.name().equals(meet))
                .findFirst()
                .orElse(null);
        return new Aid.Entry(Typed.text(clause), chosen, chosen == Meet.LINE ? read.amount("line", line) : null);
    }
}
