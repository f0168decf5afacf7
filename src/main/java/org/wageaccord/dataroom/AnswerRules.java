package org.wageaccord.dataroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Refusal;

/** What an answer must hold (law §1.5): a remark where not all is given, and a file only where it may be one. */
final class AnswerRules {

    private AnswerRules() {}

    /** @param at path of the answer in the form, ending in a dot, or empty */
    static List<Refusal> refusals(String at, DataAnswer answer) {
        List<Refusal> found = new ArrayList<>();
        boolean given = answer.state() == DataAnswer.State.GIVEN;
        Optional<Upload> file = answer.upload();
        if (answer.text().isBlank() && !given) {
            found.add(Refusal.of(at + "text", "refusal.dataroom.remarkMissing." + answer.state())
                    .citing(answer.state() == DataAnswer.State.REFUSED ? Law.WITHHELD_DATA : Law.DISCLOSURE));
        }
        if (given && answer.text().isBlank() && file.isEmpty()) {
            found.add(Refusal.of(at + "text", "refusal.dataroom.givenNothing").citing(Law.DISCLOSURE));
        }
        file.ifPresent(f -> found.addAll(file(at, answer.state(), f)));
        return found;
    }

    private static List<Refusal> file(String at, DataAnswer.State state, Upload file) {
        if (state == DataAnswer.State.REFUSED) {
            return List.of(Refusal.of(at + "file", "refusal.dataroom.noFileForThisState")
                    .citing(Law.DISCLOSURE));
        }
        List<Refusal> found = new ArrayList<>(file.refusals(at + "file"));
        if (found.isEmpty() && state == DataAnswer.State.SECRET && !Documents.canBeMarked(file.mediaType())) {
            found.add(Refusal.of(at + "file", "refusal.dataroom.secretNotShowable", file.name())
                    .citing(Law.SECRECY));
        }
        return found;
    }

    /** What was given stays given: a later answer adds or corrects, it takes nothing back. */
    static List<Refusal> takesNothingBack(DataAnswer.@Nullable State before, DataAnswer.State now) {
        boolean takesBack = before != null && before != DataAnswer.State.REFUSED && now == DataAnswer.State.REFUSED;
        return takesBack
                ? List.of(
                        Refusal.of("state", "refusal.dataroom.givenStaysGiven").citing(Law.DISCLOSURE))
                : List.of();
    }
}
