package org.wageaccord.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/**
 * A filing in the offices' list of what is to be done.
 *
 * @param holding findings of the platform that hold; {@code failing} those that do not; {@code unjudged} those left to people
 * @param flags how many things the platform points out
 * @param claimant who has it in hand, or null
 */
public record WorkLine(
        CaseNumber caseNumber,
        String enterpriseName,
        FilingState state,
        LocalDate receivedOn,
        int holding,
        int failing,
        int unjudged,
        int flags,
        @Nullable String claimant,
        boolean mine) {}
