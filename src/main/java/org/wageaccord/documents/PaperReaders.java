package org.wageaccord.documents;

import org.wageaccord.kernel.CaseNumber;

/** Says whether the current actor may read a kind of paper of a case. Given by the room that owns the cases; without it nobody may. */
public interface PaperReaders {
    boolean mayRead(CaseNumber caseNumber, PaperKind kind);
}
