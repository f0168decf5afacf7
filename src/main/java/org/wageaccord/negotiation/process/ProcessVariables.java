package org.wageaccord.negotiation.process;

/**
 * Every variable the engine carries, beside the case number as business key. Words that a gateway reads; never objects.
 * Dates are not carried: timers ask the case, which keeps them as the statute computed them.
 */
final class ProcessVariables {

    /** Boolean: the other side agreed to negotiate. */
    static final String REPLY_ACCEPTED = "replyAccepted";

    /** Boolean: in this round a side accepted the other's position. */
    static final String POSITION_ACCEPTED = "positionAccepted";

    /** Boolean: both chiefs agreed on the draft in this round. */
    static final String DRAFT_AGREED = "draftAgreed";

    /** Boolean: the talks rest by consent of both chiefs. */
    static final String SUSPENDED = "suspended";

    /** String: the side that has a seat to fill. */
    static final String VACANT_SIDE = "vacantSide";

    /** Boolean: enough delegates were present. */
    static final String QUORUM = "quorum";

    /** Boolean: the congress passed the draft. */
    static final String PASSED = "passed";

    /** String: which comes first, the chiefs' signatures or the vote: the words of the pack's route SIGNING_ORDER. */
    static final String SIGNING_ORDER = "signingOrder";

    /** String: NO_OBJECTION, INCOMPLETE or OBJECTION by an office, TACIT by silence. */
    static final String VERDICT = "verdict";

    /** String: whether the two offices review one after the other or at once: the words of the pack's route REVIEW_ORDER. */
    static final String REVIEW_ORDER = "reviewOrder";

    /** Boolean: both chiefs signed; false when one refused. */
    static final String SIGNED = "signed";

    /** Boolean: the revision of what was objected to has an outcome. */
    static final String SETTLED = "settled";

    /** Boolean: a side took the revision back to the table. */
    static final String TO_TABLE = "toTable";

    /** Boolean: the congress votes on the revised text. */
    static final String VOTE_NEEDED = "voteNeeded";

    /** Boolean: it was the enterprise that refused to negotiate, so that it can be urged. */
    static final String ENTERPRISE_REFUSED = "enterpriseRefused";

    /** Boolean: the union found that the enterprise corrected itself. */
    static final String CORRECTED = "corrected";

    /** Boolean: the authority ordered the enterprise to correct itself. */
    static final String ORDERED = "ordered";

    /** Boolean: the bureau took the dispute up. */
    static final String TAKEN_UP = "takenUp";

    /** Boolean: the mediators have put an agreement before both chiefs and neither has declined it. */
    static final String AGREEMENT_PUT = "agreementPut";

    /** Boolean: after the mediation the talks go on; false where both sides told the mediators that they do not. */
    static final String MEDIATION_AGREED = "mediationAgreed";

    /** Boolean: the other chief agreed to terminate the agreement. */
    static final String TERMINATION_AGREED = "terminationAgreed";

    /** Boolean: the congresses of the member enterprises vote, not one of the sector. */
    static final String BY_MEMBERS = "byMembers";

    /** Boolean: what both sides of a sector signed terminates an agreement. */
    static final String ENDING = "ending";

    /** Boolean: the other chief confirmed the minutes of a meeting of a sector. */
    static final String CONFIRMED = "confirmed";

    private ProcessVariables() {}
}
