package org.wageaccord.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.kernel.Refusal;

/** A file as somebody hands it in: a scanned paper, an index, a table. What it is, its content says. */
public record Upload(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;

    /** The file of a form, empty where none was chosen. Some browsers send the folders with its name. */
    public static Optional<Upload> of(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        String name = file.getOriginalFilename() == null
                ? ""
                : file.getOriginalFilename().replace('\\', '/');
        try {
            return Optional.of(
                    new Upload(name.substring(name.lastIndexOf('/') + 1).strip(), file.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What refuses the file: its size, its name, its kind. */
    public List<Refusal> refusals(String field) {
        List<Refusal> found = new ArrayList<>();
        if (content.length > FileKinds.MOST_BYTES) {
            found.add(Refusal.of(field, "refusal.documents.fileTooBig"));
        } else if (name.isBlank() || name.length() > LONGEST_NAME) {
            found.add(Refusal.of(field, "refusal.documents.fileNameMissing"));
        } else if (FileKinds.of(name, content).isEmpty()) {
            found.add(Refusal.of(field, "refusal.documents.fileOfWrongType", name));
        }
        return found;
    }

    /** By its content; only for a file that nothing refuses. */
    public String mediaType() {
        return FileKinds.of(name, content).orElseThrow();
    }
}
