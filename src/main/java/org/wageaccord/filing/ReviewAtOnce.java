package org.wageaccord.filing;

import org.wageaccord.kernel.CaseNumber;

/**
 * Whether the process of a case knows two offices at work at once: one begun by an earlier model does not, and is reviewed in
 * sequence. Given by the room that owns the processes.
 */
public interface ReviewAtOnce {

    boolean isPossible(CaseNumber number);
}
