package org.wageaccord.archive;

import java.util.Optional;
import org.wageaccord.kernel.CaseNumber;

/** Tells how a case ended before its time. Given by the room that owns the cases; without it none has. */
public interface EndedCases {

    /** Empty while the case goes on, and where it came to its agreement. */
    Optional<EndedCase> of(CaseNumber number);
}
