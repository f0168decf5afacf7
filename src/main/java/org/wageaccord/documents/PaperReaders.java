package org.wageaccord.documents;

import java.util.Set;
import org.wageaccord.kernel.CaseNumber;

/** Says what the current actor may read of a case. Given by the room that owns the cases; without it nobody may read. */
public interface PaperReaders {

    /** The kinds of paper that the current actor may read. */
    Set<PaperKind> readable(CaseNumber caseNumber);

    boolean mayRead(Paper paper);
}
