package org.wageaccord.sector;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** The minutes of meetings (条例 第十六条): both chiefs confirm them; the one who writes them confirms by writing. */
@Component
class Recording {

    /** From the first meeting to the vote. */
    private static final Set<Step> MEETING = EnumSet.of(Step.DRAFT, Step.SUBMISSION);

    private final TalksBook book;
    private final SectorRules rules;
    private final SectorHands hands;
    private final SectorNotices notices;
    private final ApplicationEventPublisher events;

    Recording(
            TalksBook book,
            SectorRules rules,
            SectorHands hands,
            SectorNotices notices,
            ApplicationEventPublisher events) {
        this.book = book;
        this.rules = rules;
        this.hands = hands;
        this.notices = notices;
        this.events = events;
    }

    Outcome<Void> write(Talks talks, Minutes.Entry entry) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = new ArrayList<>(hands.unless(side != null, "talks", Law.MINUTES));
        if (!MEETING.contains(talks.step())) {
            refusals.add(Refusal.of(null, "refusal.sector.notNow"));
        } else if (Minutes.open(talks.minutes()).isPresent()) {
            refusals.add(SectorRules.refusal(null, "minutesOpen", Law.MINUTES));
        } else {
            refusals.addAll(rules.minutes(talks, entry));
        }
        if (!refusals.isEmpty() || side == null) {
            return Outcome.refused(refusals);
        }
        int number = talks.minutes().size() + 1;
        book.addOnce(talks, Act.Kind.MINUTES, side, entry);
        notices.side(talks, side.other(), "minutesWritten", entry.heldOn());
        events.publishEvent(new SectorMinutesWritten(talks.number(), number, side, entry.heldOn()));
        return Outcome.done(null);
    }

    /** The other chief confirms, or declines with reasons; then they are written anew. */
    Outcome<Void> answer(Talks talks, boolean confirmed, String words) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = new ArrayList<>(hands.unless(side != null, "talks", Law.MINUTES));
        Minutes open = Minutes.open(talks.minutes()).orElse(null);
        refusals.addAll(turn(open, side));
        if (!confirmed) {
            refusals.addAll(rules.words("words", words, "declineWords", Law.MINUTES));
        }
        if (!refusals.isEmpty() || open == null || side == null) {
            return Outcome.refused(refusals);
        }
        book.addOnce(talks, Act.Kind.MINUTES_ANSWERED, side, new Minutes.KeptAnswer(confirmed, words.strip()));
        notices.side(talks, side.other(), confirmed ? "minutesConfirmed" : "minutesDeclined");
        events.publishEvent(new SectorMinutesAnswered(talks.number(), open.number(), side, confirmed, words.strip()));
        return Outcome.done(null);
    }

    private static List<Refusal> turn(@Nullable Minutes open, @Nullable Side side) {
        if (open == null) {
            return List.of(Refusal.of(null, "refusal.sector.notNow"));
        }
        return open.side() == side ? List.of(SectorRules.refusal(null, "ownMinutes", Law.MINUTES)) : List.of();
    }
}
