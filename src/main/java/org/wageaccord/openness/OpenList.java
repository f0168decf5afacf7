package org.wageaccord.openness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.PaperState;
import org.wageaccord.kernel.CaseNumber;

/** A page of the editions that anybody may read, newest first. */
public record OpenList(List<Line> lines, int page, long total) {

    /** How many stand on a page. */
    public static final int SIZE = 20;

    public long pages() {
        return (total + SIZE - 1) / SIZE;
    }

    /** Only what its public edition says at its top. */
    public record Line(
            CaseNumber caseNumber,
            String enterprise,
            @Nullable String union,
            int year,
            LocalDate start,
            LocalDate end,
            PaperState standing,
            Instant agreedAt) {

        public String address() {
            return OpenEdition.address(caseNumber);
        }
    }
}
