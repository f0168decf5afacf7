package org.wageaccord.supervision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.FileKinds;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/** What people write into letters: there, and not too long. */
@Component
public class Texts {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_FILES = 5;

    /** Adds what refuses the text of a field; {@code citing} is the law that asks for it. */
    public void check(String field, String text, Citation citing, List<Refusal> found) {
        if (text.isBlank()) {
            found.add(Refusal.of(field, "refusal.supervision.missing." + field).citing(citing));
        } else if (text.length() > LONGEST) {
            found.add(Refusal.of(field, "refusal.supervision.tooLong", LONGEST));
        }
    }

    /** Adds what refuses the files that go with an answer. */
    void check(List<Attachment> files, List<Refusal> found) {
        if (files.size() > MOST_FILES) {
            found.add(Refusal.of("files", "refusal.supervision.tooManyFiles", MOST_FILES));
        }
        files.forEach(file -> refusal(file).ifPresent(found::add));
    }

    private static Optional<Refusal> refusal(Attachment file) {
        if (file.content().length > FileKinds.MOST_BYTES) {
            return Optional.of(Refusal.of("files", "refusal.supervision.fileTooBig", file.name()));
        }
        if (file.name().isBlank() || file.name().length() > LONGEST_NAME) {
            return Optional.of(Refusal.of("files", "refusal.supervision.fileNameMissing"));
        }
        return FileKinds.of(file.name(), file.content()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of("files", "refusal.supervision.fileOfWrongType", file.name()));
    }
}
