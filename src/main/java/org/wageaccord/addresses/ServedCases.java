package org.wageaccord.addresses;

import java.util.Optional;
import org.wageaccord.kernel.CaseNumber;

/** Tells about cases. Given by the room that owns them; without it there are none. */
public interface ServedCases {

    Optional<ServedCase> find(CaseNumber caseNumber);
}
