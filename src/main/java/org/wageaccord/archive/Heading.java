package org.wageaccord.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/**
 * What a package says of itself.
 *
 * @param owner the enterprise, or the unit of a sector
 * @param code of the enterprise; null for a unit, which has none
 */
record Heading(
        CaseNumber number,
        String title,
        String owner,
        @Nullable String code,
        LocalDate formedOn,
        @Nullable LocalDate effective) {}
