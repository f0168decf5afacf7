package org.wageaccord.negotiation.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/**
 * The revision of a signed text after an objection. The enterprise, which writes the text of the agreement, proposes first;
 * then the sides take turns until one agrees with the other's proposal or takes the matter back to the table.
 *
 * @param objections what the review objected to
 * @param base the terms objected to
 * @param proposals first to last; the newest is what can be agreed on
 * @param settled how it ended, null while it runs
 */
public record Revision(
        UUID id,
        CaseNumber caseNumber,
        int submission,
        List<Objection> objections,
        Terms base,
        String baseDigest,
        List<Proposal> proposals,
        @Nullable Settled settled) {

    /**
     * A full text as a side proposes it.
     *
     * @param formal the union confirms that nothing but wording changes
     * @param replies what the side answers to each objection, in their order; empty of proposals without
     */
    public record Proposal(
            int number,
            Side side,
            Terms terms,
            String digest,
            String reason,
            boolean formal,
            List<String> replies,
            String by,
            Instant at) {

        public Proposal {
            replies = List.copyOf(replies);
        }

        /** The answer to the objection at this place, if there is one. */
        public Optional<String> reply(int objection) {
            return objection < replies.size() ? Optional.of(replies.get(objection)) : Optional.empty();
        }
    }

    /**
     * The end: agreed on the newest proposal, or back to the table with a reason.
     *
     * @param voteNeeded whether the congress votes on the revised text
     */
    public record Settled(
            Side side,
            boolean toTable,
            boolean voteNeeded,
            boolean formal,
            String reason,
            String by,
            LocalDate on,
            Instant at) {}

    public Optional<Proposal> newest() {
        return proposals.stream().reduce((earlier, later) -> later);
    }

    /** The side that is to act now. */
    public Side turn() {
        return newest().map(proposal -> proposal.side().other()).orElse(Side.ENTERPRISE);
    }

    public boolean isAgreed() {
        return settled != null && !settled.toTable();
    }

    /** What the newest proposal changes. */
    public List<Change> changes() {
        return newest().map(proposal -> RevisionChanges.between(base, proposal.terms()))
                .orElse(List.of());
    }
}
