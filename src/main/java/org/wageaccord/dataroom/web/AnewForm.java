package org.wageaccord.dataroom.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Typed;

/** A later answer to one item as it is typed. */
record AnewForm(
        @Nullable String state,
        @Nullable String text,
        @Nullable String why,
        @Nullable MultipartFile file) {

    static AnewForm of(DataItem item) {
        return new AnewForm(item.state() == null ? null : item.state().name(), item.text(), "", null);
    }

    DataAnswer answer(UUID item, Typed read) {
        DataAnswer.State chosen = Arrays.stream(DataAnswer.State.values())
                .filter(s -> s.name().equals(state))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            read.refuse("state", "refusal.dataroom.stateMissing");
        }
        Upload upload = Upload.of(file).orElse(null);
        return new DataAnswer(
                item,
                chosen == null ? DataAnswer.State.GIVEN : chosen,
                Typed.text(text),
                upload == null ? null : upload.name(),
                upload == null ? null : upload.content());
    }
}
