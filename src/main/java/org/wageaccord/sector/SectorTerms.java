package org.wageaccord.sector;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.terms.SectorFloor;

/**
 * What a region or an industry agrees on (条例 第二十七条、第二十八条). Each topic may be left out, but not all.
 *
 * @param minimum yuan a month
 * @param raisePercent least average raise of post wages of every bound enterprise
 * @param rates quota standards of like jobs
 * @param clauses the other clauses as text
 */
public record SectorTerms(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal raisePercent,
        List<SectorFloor.Rate> rates,
        String clauses,
        LocalDate start,
        LocalDate end) {

    public SectorTerms {
        rates = List.copyOf(rates);
    }

    /** By which exactly this text is known. */
    @JsonIgnore
    public String digest() {
        return Digest.of(KeptJson.write(this));
    }
}
