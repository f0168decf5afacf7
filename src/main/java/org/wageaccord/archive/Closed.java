package org.wageaccord.archive;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;

/**
 * What a package is made of: a case whose agreement is in force, or one that ended before its time; at least one of both is there
 * where a package is made.
 *
 * @param filing what was filed or is about to be, or null
 * @param end how it ended before its time, or null
 */
record Closed(
        CaseNumber number,
        @Nullable FilingRecord filing,
        @Nullable EndedCase end) implements Packable {

    /** Empty where the case has neither. */
    static Optional<Closed> of(CaseNumber number, Optional<FilingRecord> filing, Optional<EndedCase> end) {
        return filing.isEmpty() && end.isEmpty()
                ? Optional.empty()
                : Optional.of(new Closed(number, filing.orElse(null), end.orElse(null)));
    }

    boolean inForce() {
        return filing != null && filing.effective() != null;
    }

    @Override
    public boolean isClosed() {
        return inForce() || end != null;
    }

    /** What was filed, if anything was; prepared papers that nobody filed are none. */
    Optional<FilingRecord> filed() {
        return Optional.ofNullable(filing).filter(one -> one.filedAt() != null);
    }

    PartyId enterprise() {
        return filing == null
                ? Objects.requireNonNull(end).enterprise()
                : filing.facts().enterprise();
    }

    String enterpriseName() {
        return filing == null
                ? Objects.requireNonNull(end).enterpriseName()
                : filing.facts().enterpriseName();
    }

    @Override
    public Heading heading() {
        return new Heading(number, title(), enterpriseName(), enterprise().value(), formedOn(), effective());
    }

    /** What the file as a whole is called. */
    String title() {
        return enterpriseName() + (inForce() ? "工资专项集体合同" : "工资集体协商（未订立合同）");
    }

    /** The day of the signatures, or of the end. */
    LocalDate formedOn() {
        return filing != null && (inForce() || end == null)
                ? filing.facts().signedOn()
                : Objects.requireNonNull(end).at().atZone(Show.BEIJING).toLocalDate();
    }

    @Nullable
    LocalDate effective() {
        return filing == null ? null : filing.effective();
    }
}
