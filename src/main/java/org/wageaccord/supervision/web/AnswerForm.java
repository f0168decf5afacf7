package org.wageaccord.supervision.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.AnswerEntry;
import org.wageaccord.supervision.AnswerKind;

/** An answer to a letter as it is typed, or the report on an order; nothing is chosen at first. */
record AnswerForm(
        @Nullable String kind,
        @Nullable String words,
        @Nullable String correctBy,
        @Nullable List<MultipartFile> files) {

    static AnswerForm empty() {
        return new AnswerForm(null, null, null, null);
    }

    AnswerEntry entry(List<Refusal> found) {
        AnswerKind chosen = Arrays.stream(AnswerKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            found.add(Refusal.of("kind", "refusal.supervision.answerKindMissing"));
        }
        return new AnswerEntry(
                chosen == null ? AnswerKind.DISPUTED : chosen,
                Entry.text(words),
                chosen == AnswerKind.WILL_CORRECT ? Entry.day("correctBy", correctBy, found) : null,
                Entry.files(files));
    }
}
