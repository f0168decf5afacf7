package org.wageaccord.filing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.wageaccord.kernel.CaseNumber;

/** Tells what became of agreements in force. Given by a room above that knows; without it the register tells nothing of it. */
public interface RegisterLinks {

    /** Asked once for a page of the register. */
    Map<CaseNumber, List<RegisterLink>> of(Collection<CaseNumber> numbers);
}
