package org.wageaccord.filing;

import java.util.List;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * A reviewer went through the checklist: what the platform had found was confirmed or overruled with a reason, and what it
 * could not judge was judged.
 *
 * @param confirmed findings of the platform that the reviewer confirmed
 * @param judged items that the platform left to the reviewer
 * @param overruled findings that the reviewer overruled: the question and the reason
 * @param flags what the platform had pointed out
 */
public record FindingsConfirmed(
        CaseNumber caseNumber,
        Office office,
        int submission,
        String by,
        int confirmed,
        int judged,
        List<String> overruled,
        List<ReviewFlag.Kind> flags)
        implements Recorded {

    @Override
    public String act() {
        return "filing.findingsConfirmed";
    }
}
