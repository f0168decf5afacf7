package org.wageaccord.coach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** The door of the guides: the calls from their towns, and what they answer. The other side hears neither. */
@Service
@Transactional
public class GuidanceDesk {

    /** A union above supports and helps a union that concludes an agreement. */
    private static final Citation HELP = new Citation("中华人民共和国工会法", "第二十一条");

    private static final String TOWN = "T:";
    private static final int MOST_WORDS = 500;
    private static final int MOST_PLACE = 100;
    /** Answers to one call; who has more to say meets. */
    private static final int MOST_ANSWERS = 20;

    private final GuidanceBook book;
    private final Registry registry;
    private final Notifications notifications;
    private final Statute statute;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    GuidanceDesk(
            GuidanceBook book,
            Registry registry,
            Notifications notifications,
            Statute statute,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.registry = registry;
        this.notifications = notifications;
        this.statute = statute;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** Codes of the towns whose guide the current actor is. */
    @Transactional(readOnly = true)
    public List<String> towns() {
        return registry.mandatesOf(actor.get().id(), statute.today()).stream()
                .filter(m -> m.role() == Role.TG && m.party().value().startsWith(TOWN))
                .map(m -> m.party().value().substring(TOWN.length()))
                .distinct()
                .toList();
    }

    /** Calls from the towns of the current actor, the newest first; a page of them. */
    @Transactional(readOnly = true)
    public Listed<GuidanceCall> calls(int page) {
        return book.of(towns(), Math.max(0, page));
    }

    /**
     * Answers a side's call of a day; who called gets a message. Refused for who is not a guide of the town, for an answer
     * without words and without a meeting, for a meeting without its time or place or in the past, and for words too long.
     */
    public Outcome<Void> answer(CaseNumber caseNumber, Side side, LocalDate askedOn, GuidanceReply reply) {
        GuidanceCall call = book.find(caseNumber, side, askedOn)
                .filter(c -> towns().contains(c.town()))
                .orElse(null);
        if (call == null) {
            return Outcome.refused(Refusal.of(null, "refusal.coach.notTheGuide").citing(HELP));
        }
        List<Refusal> refusals = new ArrayList<>(refusals(reply));
        if (call.guidance().answers().size() >= MOST_ANSWERS) {
            refusals.add(Refusal.of(null, "refusal.coach.tooManyAnswers", MOST_ANSWERS));
        }
        if (refusals.isEmpty() && !book.answer(call, reply, clock.instant(), actor.get())) {
            refusals.add(Refusal.of(null, "refusal.coach.answeredMeanwhile"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        tell(call, reply);
        events.publishEvent(new GuidanceAnswered(caseNumber, side));
        return Outcome.done(null);
    }

    private List<Refusal> refusals(GuidanceReply reply) {
        List<Refusal> found = new ArrayList<>();
        if (reply.words().length() > MOST_WORDS) {
            found.add(Refusal.of("words", "refusal.coach.tooLong", MOST_WORDS));
        }
        if (reply.place().length() > MOST_PLACE) {
            found.add(Refusal.of("place", "refusal.coach.tooLong", MOST_PLACE));
        }
        if (reply.meetsAt() == null) {
            if (!reply.place().isBlank()) {
                found.add(Refusal.of("meetsAt", "refusal.coach.timeMissing"));
            } else if (reply.words().isBlank()) {
                found.add(Refusal.of("words", "refusal.coach.answerEmpty"));
            }
            return found;
        }
        if (reply.place().isBlank()) {
            found.add(Refusal.of("place", "refusal.coach.placeMissing"));
        }
        if (reply.meetsAt().isBefore(clock.instant())) {
            found.add(Refusal.of("meetsAt", "refusal.coach.meetingPast"));
        }
        return found;
    }

    private void tell(GuidanceCall call, GuidanceReply reply) {
        String key = "guidance-answer-" + call.side() + "-" + call.askedOn() + "-"
                + (call.guidance().answers().size() + 1);
        String link = "/cases/" + call.caseNumber().slug() + "/guide#call";
        List<ActorId> caller = List.of(call.askedBy());
        String guide = actor.get().name();
        if (reply.meetsAt() == null) {
            notifications.tell(caller, call.caseNumber(), key, "notice.coach.answered", link, guide, reply.words());
        } else {
            notifications.tell(
                    caller,
                    call.caseNumber(),
                    key,
                    "notice.coach.appointment",
                    link,
                    guide,
                    reply.meetsAt(),
                    reply.place(),
                    reply.words());
        }
    }
}
