package org.wageaccord.contract;

import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.PaperPin;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Route;

/**
 * The text to freeze.
 *
 * @param year wage year
 * @param digest of the terms both chiefs agreed on
 * @param order whether the chiefs sign before or after the congress votes, by the law of the case
 * @param pin edition and values of the paper, so that what is voted on and signed is what is printed; null of texts frozen before
 *     pins were kept
 */
public record AgreementText(
        CaseNumber caseNumber,
        PartyId enterprise,
        int year,
        int version,
        Terms terms,
        String digest,
        ActorId enterpriseChief,
        String enterpriseChiefName,
        ActorId workersChief,
        String workersChiefName,
        Route.Way order,
        @Nullable PaperPin pin) {

    /** A text whose paper is not pinned. */
    public AgreementText(
            CaseNumber caseNumber,
            PartyId enterprise,
            int year,
            int version,
            Terms terms,
            String digest,
            ActorId enterpriseChief,
            String enterpriseChiefName,
            ActorId workersChief,
            String workersChiefName,
            Route.Way order) {
        this(
                caseNumber,
                enterprise,
                year,
                version,
                terms,
                digest,
                enterpriseChief,
                enterpriseChiefName,
                workersChief,
                workersChiefName,
                order,
                null);
    }

    /** The same text with what its paper says besides the terms. */
    public AgreementText pinnedTo(PaperPin paper) {
        return new AgreementText(
                caseNumber,
                enterprise,
                year,
                version,
                terms,
                digest,
                enterpriseChief,
                enterpriseChiefName,
                workersChief,
                workersChiefName,
                order,
                paper);
    }
}
