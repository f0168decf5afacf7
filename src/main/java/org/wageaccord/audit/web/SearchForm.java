package org.wageaccord.audit.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.audit.LedgerSearch;
import org.wageaccord.kernel.CaseNumber;

/** What the auditor typed: a case by its number or its address, the beginning of an act, a person's name. */
record SearchForm(
        @Nullable String number,
        @Nullable String act,
        @Nullable String actor,
        @Nullable UUID before) {

    SearchForm {
        number = stripped(number);
        act = stripped(act);
        actor = stripped(actor);
    }

    /** Empty if what was typed as a case is no case number. */
    Optional<LedgerSearch> search(String cityMark) {
        try {
            return Optional.of(new LedgerSearch(read(cityMark), act, actor, before));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private @Nullable CaseNumber read(String cityMark) {
        if (number == null) {
            return null;
        }
        return Character.isDigit(number.charAt(0)) ? CaseNumber.ofSlug(cityMark, number) : CaseNumber.parse(number);
    }

    private static @Nullable String stripped(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
