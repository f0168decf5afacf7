package org.wageaccord.terms;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a regional or industry agreement in force asks of the agreements of the enterprises it binds.
 *
 * @param agreement its number
 * @param name of the region or industry
 * @param minimum yuan a month, null where it sets none
 * @param raisePercent least average raise of post wages, null where it sets none
 */
public record SectorFloor(
        String agreement,
        String name,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal raisePercent,
        List<Rate> rates) {

    /** The quota standard of like jobs: pieces a shift at most, yuan a piece at least. */
    public record Rate(String process, int quotaPerShift, BigDecimal pieceRate) {}

    public SectorFloor {
        rates = List.copyOf(rates);
    }
}
