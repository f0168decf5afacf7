package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.filing.ChecklistItem;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Show;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.Reply;
import org.wageaccord.negotiation.papers.FilingDossier.Dossier;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.ratification.BallotOutcome;

/** 协商程序: whether each step was done, and in time. */
@Component
class ProcedureFacts {

    private final PaperWords words;

    ProcedureFacts(PaperWords words) {
        this.words = words;
    }

    List<Item> of(Dossier dossier) {
        return List.of(
                offerAndReply(dossier),
                data(dossier),
                minutes(dossier),
                congressInTime(dossier),
                quorum(dossier.tally()),
                majority(dossier.tally()),
                sameText(dossier),
                filing(dossier));
    }

    private Item offerAndReply(Dossier d) {
        Reply reply = d.file().replied().orElseThrow();
        String due = d.deadline("T03").map(t -> words.date(t.deadline().due())).orElse("—");
        return ChecklistItem.OFFER_AND_REPLY.with(
                words.word(
                        "check.offer",
                        words.date(d.file()
                                .offer()
                                .receivedAt()
                                .atZone(Show.BEIJING)
                                .toLocalDate()),
                        words.date(reply.receivedAt().atZone(Show.BEIJING).toLocalDate()),
                        due),
                !reply.late());
    }

    private Item data(Dossier d) {
        Optional<CaseDeadline> clock = d.deadline("T05");
        String handed = words.date(clock.map(CaseDeadline::metOn).orElse(null));
        String due = clock.map(t -> words.date(t.deadline().due())).orElse("—");
        return ChecklistItem.DATA_IN_TIME.with(
                words.word("check.data", Integer.toString(d.data().size()), handed, due), inTime(clock));
    }

    private Item minutes(Dossier d) {
        long confirmed = d.rounds().stream().filter(RoundRecord::isLocked).count();
        return ChecklistItem.MINUTES_CONFIRMED.with(
                words.word("check.minutes", Integer.toString(d.rounds().size()), Long.toString(confirmed)),
                confirmed == d.rounds().size());
    }

    private Item congressInTime(Dossier d) {
        Optional<CaseDeadline> clock = d.deadline("T08", "T09");
        return ChecklistItem.CONGRESS_IN_TIME.with(
                words.word(
                        "check.congress",
                        clock.map(t -> words.date(t.deadline().trigger())).orElse("—"),
                        words.date(d.congress().call().meetsAt().toLocalDate()),
                        clock.map(t -> words.date(t.deadline().due())).orElse("—")),
                inTime(clock));
    }

    /** Whether the act was done by its last day; null where no clock was kept. */
    private static @Nullable Boolean inTime(Optional<CaseDeadline> clock) {
        return clock.map(t -> t.state() == CaseDeadline.State.MET).orElse(null);
    }

    private Item quorum(BallotOutcome.Tally tally) {
        return ChecklistItem.QUORUM.with(
                words.word("check.quorum", text(tally.roll()), text(tally.present()), text(tally.quorum())),
                tally.present() >= tally.quorum());
    }

    private Item majority(BallotOutcome.Tally tally) {
        return ChecklistItem.MAJORITY.with(
                words.word(
                        "check.majority",
                        text(tally.yes()),
                        text(tally.no()),
                        text(tally.abstain()),
                        text(tally.majority())),
                tally.yes() >= tally.majority());
    }

    private Item sameText(Dossier d) {
        String voted = d.congress().draftDigest();
        String signed = d.agreement().digest();
        if (d.revision().filter(r -> isFormal(r, d.agreement().termsDigest())).isPresent()) {
            Revision.Settled settled = Objects.requireNonNull(d.revision().get().settled());
            return ChecklistItem.SAME_TEXT_SIGNED.with(
                    words.word(
                            "check.text.formal", Digest.brief(voted), Digest.brief(signed), words.date(settled.on())),
                    null);
        }
        return ChecklistItem.SAME_TEXT_SIGNED.with(
                words.word("check.text", Digest.brief(voted), Digest.brief(signed)), voted.equals(signed));
    }

    /** Only wording was revised after the vote, which the union confirmed: whether that is so is for a person to judge. */
    private static boolean isFormal(Revision revision, String signed) {
        return revision.isAgreed()
                && !Objects.requireNonNull(revision.settled()).voteNeeded()
                && revision.newest().filter(p -> p.digest().equals(signed)).isPresent();
    }

    /** Not filed yet when the package is put together: the reviewer compares with the day of receipt. */
    private Item filing(Dossier d) {
        return ChecklistItem.FILED_IN_TIME.with(
                words.word(
                        "check.filing",
                        words.date(d.agreement().signedOn()),
                        d.deadline("T10", "T12")
                                .map(t -> words.date(t.deadline().due()))
                                .orElse("—")),
                null);
    }

    private static String text(int count) {
        return Integer.toString(count);
    }
}
