package org.wageaccord.bargaining.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.LocalClause;
import org.wageaccord.bargaining.LocalClauseEntry;
import org.wageaccord.forms.Typed;

/**
 * A clause of a town as it is typed: text only, so that nothing typed is ever lost.
 *
 * @param clause that gets a new version, empty for a new clause; {@code version} the one that was changed
 */
record LocalClauseForm(
        @Nullable String clause,
        @Nullable String version,
        @Nullable String title,
        @Nullable String text,
        @Nullable String plain,
        @Nullable String source,
        @Nullable String validFrom) {

    static LocalClauseForm empty(LocalDate today) {
        return new LocalClauseForm("", "", "", "", "", "", today.toString());
    }

    static LocalClauseForm of(LocalClause clause, LocalDate today) {
        LocalDate from = clause.validFrom().isAfter(today) ? clause.validFrom() : today;
        return new LocalClauseForm(
                clause.id().toString(),
                "" + clause.version(),
                clause.title(),
                clause.text(),
                clause.plain(),
                clause.source(),
                from.toString());
    }

    LocalClauseEntry entry(Typed read) {
        return new LocalClauseEntry(
                Typed.text(title),
                Typed.text(text),
                Typed.text(plain),
                Typed.text(source),
                read.dayOrNull("validFrom", validFrom));
    }

    Optional<UUID> changed() {
        return Ids.read(clause);
    }

    int versionChanged() {
        return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }
}
