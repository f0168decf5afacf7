package org.wageaccord.contract;

/** What a signature was put on. */
enum SigningAct {
    /** the draft, before the congress voted on it */
    DRAFT,
    /** what the congress had passed */
    AGREEMENT
}
