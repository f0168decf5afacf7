package org.wageaccord.archive;

import java.util.Optional;
import org.wageaccord.kernel.CaseNumber;

/** Tells what belongs into the package of talks of a region or an industry. Given by the room that owns the talks; without it none has. */
public interface SectorRecords {

    /** Empty while the talks go on: until their agreement is in force, or they have ended without one. */
    Optional<SectorRecord> of(CaseNumber number);
}
