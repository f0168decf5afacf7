package org.wageaccord.contract;

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
        Route.Way order) {}
