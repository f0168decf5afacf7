package org.wageaccord.dataroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.Teams;

/**
 * Handing over the data that was asked for (law §1.5): first as a whole, with every item answered; what was held back or was
 * wrong is supplied or corrected item by item later.
 */
@Component
class HandingOver {

    private final DataItems items;
    private final Teams teams;
    private final DataNotices notices;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    HandingOver(
            DataItems items, Teams teams, DataNotices notices, CurrentActor actor, ApplicationEventPublisher events) {
        this.items = items;
        this.teams = teams;
        this.notices = notices;
        this.actor = actor;
        this.events = events;
    }

    Outcome<Void> handOver(CaseNumber caseNumber, List<DataAnswer> answers) {
        ActorId who = actor.get().id();
        UUID by = who.value();
        List<Refusal> refusals = new ArrayList<>();
        if (!teams.sits(caseNumber, Side.ENTERPRISE, who)) {
            refusals.add(Refusal.of(null, "refusal.dataroom.notYours"));
        }
        if (items.handedOver(caseNumber).isPresent()) {
            refusals.add(
                    Refusal.of(null, "refusal.dataroom.dataAlreadyHandedOver").citing(Law.DISCLOSURE));
        }
        refusals.addAll(everyItemAnswered(items.of(caseNumber), answers));
        for (int i = 0; i < answers.size(); i++) {
            refusals.addAll(AnswerRules.refusals("answers[" + i + "].", answers.get(i)));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        answers.forEach(a -> items.answer(a, null, actor.get()));
        int refused = (int) answers.stream()
                .filter(a -> a.state() == DataAnswer.State.REFUSED)
                .count();
        items.handOver(caseNumber, answers.size(), refused, by);
        events.publishEvent(new DataHandedOver(caseNumber, answers.size(), refused));
        return Outcome.done(null);
    }

    private static List<Refusal> everyItemAnswered(List<DataItem> asked, List<DataAnswer> answers) {
        Map<UUID, Long> answered =
                answers.stream().collect(Collectors.groupingBy(DataAnswer::item, Collectors.counting()));
        List<Refusal> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (answered.getOrDefault(asked.get(i).id(), 0L) != 1) {
                found.add(Refusal.of(
                                "answers[" + i + "].state",
                                "refusal.dataroom.itemNotAnswered",
                                asked.get(i).title())
                        .citing(Law.DISCLOSURE));
            }
        }
        if (answers.size() > asked.size()) {
            found.add(Refusal.of(null, "refusal.dataroom.unknownItem"));
        }
        return found;
    }

    /** @param why what is supplied, or what was wrong */
    Outcome<Void> answerAnew(CaseNumber caseNumber, DataAnswer answer, String why) {
        DataItem item = items.of(caseNumber).stream()
                .filter(i -> i.id().equals(answer.item()))
                .findFirst()
                .orElse(null);
        List<Refusal> refusals = new ArrayList<>();
        if (!teams.sits(caseNumber, Side.ENTERPRISE, actor.get().id())) {
            refusals.add(Refusal.of(null, "refusal.dataroom.notYours"));
        }
        if (item == null || items.handedOver(caseNumber).isEmpty()) {
            refusals.add(Refusal.of(null, "refusal.dataroom.handOverFirst").citing(Law.DISCLOSURE));
        }
        if (why.isBlank()) {
            refusals.add(Refusal.of("why", "refusal.dataroom.whyMissing").citing(Law.DISCLOSURE));
        }
        refusals.addAll(AnswerRules.refusals("", answer));
        if (item != null) {
            refusals.addAll(AnswerRules.takesNothingBack(item.state(), answer.state()));
        }
        if (!refusals.isEmpty() || item == null) {
            return Outcome.refused(refusals);
        }
        items.answer(answer, why.strip(), actor.get());
        notices.corrected(caseNumber, item, item.version() + 1);
        events.publishEvent(
                new DataCorrected(caseNumber, item.title(), item.version() + 1, answer.state(), why.strip()));
        return Outcome.done(null);
    }
}
