package org.wageaccord.performance;

import org.wageaccord.kernel.CaseNumber;

/** Nothing of this agreement is performed any more: its case was voided, which the ledger hears from the case itself. */
public record AgreementVoided(CaseNumber caseNumber) {}
