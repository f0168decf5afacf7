package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;

/**
 * What the register and the case already know, so that nobody types it again.
 *
 * @param materials papers of the case that belong to the package: title to paper number; one with an empty number is missing
 * @param checklist the reviewers' checklist in three parts with the facts beside each item
 * @param explanation the explanation composed from the facts, to be edited; what the platform does not know begins with
 *     {@link #TO_FILL_IN}
 * @param facts headline facts for the form and page, label key to text
 * @param begunOn the day on which the negotiation began
 * @param negotiators accounts of everybody who ever sat at the table of the case; none of them may review it
 * @param course the days and the vote of the case; null of packages from before they were kept
 */
public record FilingFacts(
        CaseNumber caseNumber,
        PartyId enterprise,
        String enterpriseName,
        Terms terms,
        String agreementDigest,
        LocalDate signedOn,
        Map<String, String> materials,
        List<ReviewDecision.Item> checklist,
        String explanation,
        Map<String, String> facts,
        LocalDate begunOn,
        Set<ActorId> negotiators,
        @Nullable FilingCourse course) {

    /** How a place of the explanation begins that the enterprise fills in; while one is left, nothing is filed. */
    public static final String TO_FILL_IN = "【请填写";
}
