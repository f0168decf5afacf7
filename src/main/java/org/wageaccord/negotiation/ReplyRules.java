package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** What a reply must hold: three legal shapes (law R1). Silence is none of them. */
@Component
class ReplyRules {

    private final Statute statute;

    ReplyRules(Statute statute) {
        this.statute = statute;
    }

    /**
     * An offer is answered once; an enterprise that refused may still agree, for nobody may refuse to negotiate. Who has
     * offered too can no longer refuse.
     */
    List<Refusal> turn(Stage stage, Side replying, boolean offeredToo, ReplyEntry reply) {
        if (stage.isCutShort()) {
            return List.of(Refusal.of(null, "refusal.negotiation.over." + stage));
        }
        boolean again = stage == Stage.REFUSED && replying == Side.ENTERPRISE;
        if (stage != Stage.OFFERED && !again) {
            return List.of(Refusal.of(null, "refusal.negotiation.answeredAlready"));
        }
        if (reply.decision() != ReplyEntry.Decision.REFUSE || !again && !offeredToo) {
            return List.of();
        }
        return List.of(Refusal.of("decision", "refusal.negotiation." + (again ? "refusedAlready" : "offeredToo"))
                .citing(Articles.OFFER_AND_REPLY));
    }

    List<Refusal> refusals(ReplyEntry reply) {
        List<Refusal> found = new ArrayList<>();
        if (reply.decision() != ReplyEntry.Decision.ACCEPT && blank(reply.reason())) {
            found.add(Refusal.of("reason", "refusal.negotiation.reasonMissing." + reply.decision())
                    .citing(Articles.OFFER_AND_REPLY));
        }
        if (!blank(reply.reason())) {
            OfferRules.text("reason", Objects.requireNonNull(reply.reason()), Articles.OFFER_AND_REPLY, found);
        }
        if (reply.decision() != ReplyEntry.Decision.REFUSE) {
            declined(reply, found);
            agreed(reply, found);
        }
        return found;
    }

    /** Who declines a topic changes the offer, and says why of each: nobody may refuse to negotiate without cause. */
    private static void declined(ReplyEntry reply, List<Refusal> found) {
        List<ReplyEntry.Declined> declined = reply.topicsDeclined();
        if (declined.isEmpty()) {
            return;
        }
        if (reply.decision() == ReplyEntry.Decision.ACCEPT) {
            found.add(Refusal.of("topicsDeclined", "refusal.negotiation.declinedIsChange")
                    .citing(Articles.OFFER_AND_REPLY));
        }
        if (declined.stream().anyMatch(d -> d.topic().isBlank() || d.reason().isBlank())) {
            found.add(Refusal.of("topicsDeclined", "refusal.negotiation.declinedReasonMissing")
                    .citing(Articles.OFFER_AND_REPLY));
        }
        declined.forEach(
                d -> OfferRules.text("topicsDeclined", d.topic() + d.reason(), Articles.OFFER_AND_REPLY, found));
    }

    private void agreed(ReplyEntry reply, List<Refusal> found) {
        if (blank(reply.place())) {
            found.add(Refusal.of("place", "refusal.negotiation.missing.place").citing(Articles.OFFER_AND_REPLY));
        }
        if (reply.meetingAt() == null) {
            found.add(Refusal.of("meetingAt", "refusal.negotiation.missing.meetingAt")
                    .citing(Articles.OFFER_AND_REPLY));
            return;
        }
        LocalDate meeting = reply.meetingAt().toLocalDate();
        LocalDate today = statute.today();
        if (!meeting.isAfter(today)) {
            found.add(Refusal.of("meetingAt", "refusal.negotiation.meetingNotAhead", today)
                    .citing(Articles.OFFER_AND_REPLY));
            return;
        }
        Deadline data = statute.deadline("T05", meeting);
        if (data.due().isBefore(today)) {
            found.add(Refusal.of("meetingAt", "refusal.negotiation.meetingTooSoon", data.due())
                    .citing(data.citation()));
        } else {
            dataDay(reply.dataOn(), today, data, found);
        }
    }

    private static void dataDay(@Nullable LocalDate dataOn, LocalDate today, Deadline data, List<Refusal> found) {
        if (dataOn == null) {
            found.add(Refusal.of("dataOn", "refusal.negotiation.missing.dataOn").citing(Articles.BEFORE_THE_MEETING));
        } else if (dataOn.isBefore(today)) {
            found.add(Refusal.of("dataOn", "refusal.negotiation.dataInThePast", today)
                    .citing(Articles.BEFORE_THE_MEETING));
        } else if (dataOn.isAfter(data.due())) {
            found.add(Refusal.of("dataOn", "refusal.negotiation.dataTooLate", data.due())
                    .citing(data.citation()));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
