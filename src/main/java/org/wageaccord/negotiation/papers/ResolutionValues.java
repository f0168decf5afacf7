package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.ratification.BallotOutcome;
import org.wageaccord.ratification.CongressRecord;
import org.wageaccord.registry.Enterprise;

/** 职工代表大会决议, with the arithmetic of the vote. */
@Component
class ResolutionValues {

    private final PaperMatter matter;

    ResolutionValues(PaperMatter matter) {
        this.matter = matter;
    }

    Map<String, Object> of(CaseNumber number, CongressRecord congress) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        BallotOutcome outcome = Objects.requireNonNull(congress.outcome());
        BallotOutcome.Tally tally = outcome.tally();
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("congressName", congress.call().name())
                .put("heldAt", congress.call().meetsAt().atZone(Show.BEIJING).toInstant())
                .put("place", congress.call().place())
                .put("chair", congress.call().chair())
                .put("scrutineers", congress.call().scrutineers())
                .put("tellers", congress.call().tellers())
                .put("draftTitle", PaperMatter.agreementTitle(file.year()) + "（草案）")
                .put("version", congress.version())
                .put("draftDigest", congress.draftDigest())
                .put("roll", tally.roll())
                .put("present", tally.present())
                .put("quorum", tally.quorum())
                .put(
                        "presentPercent",
                        Terms.percent(BigDecimal.valueOf(tally.present()), BigDecimal.valueOf(tally.roll())))
                .put("absent", Values.names(congress.absent()))
                .put("result", result(outcome))
                .put("issued", outcome.issued())
                .put("cast", tally.cast())
                .put("valid", tally.valid())
                .put("invalid", tally.invalid())
                .put("yes", tally.yes())
                .put("no", tally.no())
                .put("abstain", tally.abstain())
                .put("majority", tally.majority())
                .put("closedAt", congress.closed())
                .map();
    }

    private static String result(BallotOutcome outcome) {
        if (outcome instanceof BallotOutcome.Passed) {
            return "PASSED";
        }
        return outcome instanceof BallotOutcome.NotPassed ? "NOT_PASSED" : "NO_QUORUM";
    }
}
