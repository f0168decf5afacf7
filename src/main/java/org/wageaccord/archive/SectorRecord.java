package org.wageaccord.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/**
 * Talks of a region or an industry that are over, or whose agreement is in force, as their package keeps them beside the papers.
 *
 * @param unit the name of the unit
 * @param title what the file as a whole is called
 * @param chiefs who speak for its two sides
 * @param filed whether the bureau received it
 * @param formedOn the day of the signatures, or of the end
 * @param effective null where there is no agreement in force
 * @param data for machines, in order; asked only where a package is made
 * @param supplies files that were supplied to the offices
 * @param shown what may be shown outside; null where there is no agreement
 */
public record SectorRecord(
        CaseNumber number,
        String unit,
        String title,
        Set<ActorId> chiefs,
        boolean filed,
        LocalDate formedOn,
        @Nullable LocalDate effective,
        Supplier<List<Data>> data,
        List<Supply> supplies,
        @Nullable Shown shown)
        implements Packable {

    /** @param path below {@code data/} */
    public record Data(String path, String title, Object value) {}

    public record Supply(UUID file, String item) {}

    /** @param topics what it speaks of, without sums */
    public record Shown(
            String place,
            String workers,
            String employers,
            LocalDate start,
            LocalDate end,
            LocalDate signedOn,
            LocalDate effective,
            @Nullable LocalDate publishedOn,
            int bound,
            String digest,
            List<String> topics) {}

    @Override
    public boolean isClosed() {
        return true;
    }

    @Override
    public Heading heading() {
        return new Heading(number, title, unit, null, formedOn, effective);
    }
}
