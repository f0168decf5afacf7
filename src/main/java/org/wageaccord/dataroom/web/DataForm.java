package org.wageaccord.dataroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;

/** The enterprise's answers to all requested items. Files cannot be put back into a form; the page asks for them again. */
record DataForm(@Nullable List<Answer> answers) {

    /** One answer, in the order of the items. */
    record Answer(
            @Nullable String item,
            @Nullable String state,
            @Nullable String text,
            @Nullable MultipartFile file) {}

    DataForm {
        answers = answers == null ? List.of() : answers;
    }

    static DataForm of(List<DataItem> items) {
        return new DataForm(items.stream()
                .map(i -> new Answer(i.id().toString(), null, "", null))
                .toList());
    }

    List<DataAnswer> read(List<Refusal> refusals) {
        List<DataAnswer> read = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            if (answer.state() == null || answer.state().isBlank()) {
                refusals.add(Refusal.of("answers[" + i + "].state", "refusal.dataroom.stateMissing"));
            } else {
                read.add(read(answer));
            }
        }
        return read;
    }

    private static DataAnswer read(Answer answer) {
        Upload file = Upload.of(answer.file()).orElse(null);
        return new DataAnswer(
                UUID.fromString(Typed.text(answer.item())),
                DataAnswer.State.valueOf(Typed.text(answer.state())),
                Typed.text(answer.text()),
                file == null ? null : file.name(),
                file == null ? null : file.content());
    }
}
