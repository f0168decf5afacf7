package org.wageaccord.dataroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went through the data room of a case, first to last.
 *
 * @param meeting the day agreed for the first meeting, or on which it was held
 * @param asked titles of what was asked for, in order
 * @param viewings the latest openings of secret items
 * @param earlier how many openings before those are not listed
 */
public record DataRecord(
        LocalDate meeting,
        List<String> asked,
        @Nullable Instant handedOver,
        @Nullable Waiver waiver,
        List<DataSupply> supplies,
        List<Undertaking> undertakings,
        List<Viewing> viewings,
        int earlier) {

    /** The workers let the first meeting be held without the data. */
    public record Waiver(String reason, String by, Instant at) {}

    /** How an item stands now: by its newest answer; null while it is open. */
    public DataAnswer.@Nullable State state(int place) {
        return supplies.stream()
                .filter(supply -> supply.place() == place)
                .reduce((earlier, later) -> later)
                .map(DataSupply::state)
                .orElse(null);
    }
}
