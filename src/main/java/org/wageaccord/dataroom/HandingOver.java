package org.wageaccord.dataroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.FileKinds;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.Teams;

/** Handing over the data that was asked for (law §1.5): once, as a whole, with every item answered. */
@Component
class HandingOver {

    private static final int LONGEST_NAME = 200;

    private final DataItems items;
    private final Teams teams;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    HandingOver(DataItems items, Teams teams, CurrentActor actor, ApplicationEventPublisher events) {
        this.items = items;
        this.teams = teams;
        this.actor = actor;
        this.events = events;
    }

    Outcome<Void> handOver(CaseNumber caseNumber, List<DataAnswer> answers) {
        items.lock(caseNumber);
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
            refusals.addAll(answer("answers[" + i + "].", answers.get(i)));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        answers.forEach(a -> items.answer(a, hasFile(a) ? mediaType(a) : null, by));
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

    private static List<Refusal> answer(String at, DataAnswer answer) {
        List<Refusal> found = new ArrayList<>();
        boolean given = answer.state() == DataAnswer.State.GIVEN;
        if (answer.text().isBlank() && !given) {
            found.add(Refusal.of(at + "text", "refusal.dataroom.remarkMissing." + answer.state())
                    .citing(answer.state() == DataAnswer.State.REFUSED ? Law.WITHHELD_DATA : Law.DISCLOSURE));
        }
        if (given && answer.text().isBlank() && !hasFile(answer)) {
            found.add(Refusal.of(at + "text", "refusal.dataroom.givenNothing").citing(Law.DISCLOSURE));
        }
        if (hasFile(answer)) {
            found.addAll(file(at, answer));
        }
        return found;
    }

    private static List<Refusal> file(String at, DataAnswer answer) {
        if (answer.state() == DataAnswer.State.SECRET || answer.state() == DataAnswer.State.REFUSED) {
            return List.of(Refusal.of(at + "file", "refusal.dataroom.noFileForThisState")
                    .citing(Law.SECRECY));
        }
        byte[] content = answer.file();
        if (content.length > FileKinds.MOST_BYTES) {
            return List.of(Refusal.of(at + "file", "refusal.dataroom.fileTooBig"));
        }
        String name = answer.fileName();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            return List.of(Refusal.of(at + "file", "refusal.dataroom.fileNameMissing"));
        }
        return FileKinds.of(name, content).isPresent()
                ? List.of()
                : List.of(Refusal.of(at + "file", "refusal.dataroom.fileOfWrongType", name));
    }

    private static boolean hasFile(DataAnswer answer) {
        return answer.file() != null && answer.file().length > 0;
    }

    private static String mediaType(DataAnswer answer) {
        return FileKinds.of(answer.fileName(), answer.file()).orElseThrow();
    }
}
