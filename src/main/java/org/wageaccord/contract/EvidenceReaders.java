package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;

/**
 * Says how much of the evidence of a signing the current actor may read. Given by the room that owns the cases; without it
 * nobody may read any.
 */
public interface EvidenceReaders {

    /** How much. */
    enum Sight {
        NONE,
        /** all but from where the signatures came: the offices, who need it for nothing they decide */
        WITHOUT_ORIGIN,
        /** the two sides, whose signatures they are, and the auditor */
        WHOLE
    }

    Sight sight(CaseNumber caseNumber);
}
