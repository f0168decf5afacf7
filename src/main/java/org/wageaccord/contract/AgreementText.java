package org.wageaccord.contract;

import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;

/**
 * The text to freeze.
 *
 * @param year wage year
 * @param digest of the terms both chiefs agreed on
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
        String workersChiefName) {}
