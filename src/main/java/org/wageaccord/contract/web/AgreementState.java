package org.wageaccord.contract.web;

import org.wageaccord.contract.Agreement;

/** How far an agreement has come, for its pill and its line. */
enum AgreementState {
    DRAFT("due"),
    /** The chiefs sign the draft before the congress votes on it. */
    DRAFT_OPEN("action"),
    DRAFT_SIGNED("due"),
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

    /** Whether a chief who has not signed yet may. */
    public boolean isSignable() {
        return this == DRAFT_OPEN || this == PASSED || this == HALF_SIGNED;
    }

    static AgreementState of(Agreement agreement) {
        if (agreement.effective() != null) {
            return IN_FORCE;
        }
        if (agreement.isSigned()) {
            return SIGNED;
        }
        if (agreement.enterpriseSigned() != null && agreement.workersSigned() != null) {
            return DRAFT_SIGNED;
        }
        if (agreement.enterpriseSigned() != null || agreement.workersSigned() != null) {
            return HALF_SIGNED;
        }
        return agreement.isDraftToSign() ? DRAFT_OPEN : agreement.passed() ? PASSED : DRAFT;
    }
}
