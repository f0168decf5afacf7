package org.wageaccord.supervision;

import java.util.Optional;
import org.wageaccord.kernel.CaseNumber;

/** What the rooms above know of a case: letters start from facts, never from what somebody types. */
@FunctionalInterface
public interface CaseKnowledge {
    Optional<SupervisedCase> find(CaseNumber number);
}
