package org.wageaccord.contract.web;

import org.wageaccord.contract.Agreement;

/** How far an agreement has come, for its pill and its line. */
enum AgreementState {
    DRAFT("due"),
    PASSED("action"),
    HALF_SIGNED("action"),
    SIGNED("agreed"),
    IN_FORCE("agreed");

    private final String tone;

    AgreementState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    static AgreementState of(Agreement agreement) {
        if (agreement.effective() != null) {
            return IN_FORCE;
        }
        if (agreement.isSigned()) {
            return SIGNED;
        }
        if (agreement.enterpriseSigned() != null || agreement.workersSigned() != null) {
            return HALF_SIGNED;
        }
        return agreement.passed() ? PASSED : DRAFT;
    }
}
