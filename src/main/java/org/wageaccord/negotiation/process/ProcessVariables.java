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

    /** Boolean: enough delegates were present. */
    static final String QUORUM = "quorum";

    /** Boolean: the congress passed the draft. */
    static final String PASSED = "passed";

    /** String: NO_OBJECTION, INCOMPLETE or OBJECTION by an office, TACIT by silence. */
    static final String VERDICT = "verdict";

    /** Boolean: both chiefs signed; false when one refused. */
    static final String SIGNED = "signed";

    /** Boolean: the revision of what was objected to has an outcome. */
    static final String SETTLED = "settled";

    /** Boolean: a side took the revision back to the table. */
    static final String TO_TABLE = "toTable";

    /** Boolean: the congress votes on the revised text. */
    static final String VOTE_NEEDED = "voteNeeded";

    private ProcessVariables() {}
}
