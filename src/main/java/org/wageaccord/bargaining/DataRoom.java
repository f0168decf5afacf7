package org.wageaccord.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.FileKinds;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** Handing over the data that was asked for (law §1.5): once, as a whole, with every item answered. */
@Component
class DataRoom {

    private static final int LONGEST_NAME = 200;

    private final Tables tables;
    private final DataItems items;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    DataRoom(Tables tables, DataItems items, Seats seats, ApplicationEventPublisher events) {
        this.tables = tables;
        this.items = items;
        this.seats = seats;
        this.events = events;
    }

    Outcome<Void> handOver(CaseNumber caseNumber, List<DataAnswer> answers) {
        TableState table = tables.lock(caseNumber);
        UUID by = seats.current().id().value();
        List<Refusal> refusals = new ArrayList<>(
                Seats.unless(seats.sits(table, Side.ENTERPRISE, seats.current().id())));
        if (table.dataHandedOver() != null) {
            refusals.add(
                    Refusal.of(null, "refusal.bargaining.dataAlreadyHandedOver").citing(Law.MEETINGS));
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
                                "refusal.bargaining.itemNotAnswered",
                                asked.get(i).title())
                        .citing(Law.MEETINGS));
            }
        }
        if (answers.size() > asked.size()) {
            found.add(Refusal.of(null, "refusal.bargaining.unknownItem"));
        }
        return found;
    }

    private static List<Refusal> answer(String at, DataAnswer answer) {
        List<Refusal> found = new ArrayList<>();
        boolean given = answer.state() == DataAnswer.State.GIVEN;
        if (answer.text().isBlank() && !given) {
            found.add(Refusal.of(at + "text", "refusal.bargaining.remarkMissing." + answer.state())
                    .citing(answer.state() == DataAnswer.State.REFUSED ? Law.WITHHELD_DATA : Law.MEETINGS));
        }
        if (given && answer.text().isBlank() && !hasFile(answer)) {
            found.add(Refusal.of(at + "text", "refusal.bargaining.givenNothing").citing(Law.MEETINGS));
        }
        if (hasFile(answer)) {
            found.addAll(file(at, answer));
        }
        return found;
    }

    private static List<Refusal> file(String at, DataAnswer answer) {
        if (answer.state() == DataAnswer.State.SECRET || answer.state() == DataAnswer.State.REFUSED) {
            return List.of(Refusal.of(at + "file", "refusal.bargaining.noFileForThisState")
                    .citing(Law.SECRECY));
        }
        byte[] content = answer.file();
        if (content.length > FileKinds.MOST_BYTES) {
            return List.of(Refusal.of(at + "file", "refusal.bargaining.fileTooBig"));
        }
        String name = answer.fileName();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            return List.of(Refusal.of(at + "file", "refusal.bargaining.fileNameMissing"));
        }
        return FileKinds.of(name, content).isPresent()
                ? List.of()
                : List.of(Refusal.of(at + "file", "refusal.bargaining.fileOfWrongType", name));
    }

    private static boolean hasFile(DataAnswer answer) {
        return answer.file() != null && answer.file().length > 0;
    }

    private static String mediaType(DataAnswer answer) {
        return FileKinds.of(answer.fileName(), answer.file()).orElseThrow();
    }
}
