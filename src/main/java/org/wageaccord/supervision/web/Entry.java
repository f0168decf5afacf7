package org.wageaccord.supervision.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.Attachment;

/** Reads what people typed and attached; what cannot be read is a refusal beside its field. */
final class Entry {

    private Entry() {}

    static String text(@Nullable String typed) {
        return Typed.text(typed);
    }

    static @Nullable LocalDate day(String field, @Nullable String typed, List<Refusal> found) {
        Typed read = new Typed();
        LocalDate day = read.dayOrNull(field, typed);
        found.addAll(read.refusals());
        return day;
    }

    static @Nullable Boolean choice(String field, @Nullable String typed, List<Refusal> found) {
        return choice(field, typed, "refusal.supervision." + field + "Missing", found);
    }

    static @Nullable Boolean choice(String field, @Nullable String typed, String missing, List<Refusal> found) {
        if ("true".equals(typed) || "false".equals(typed)) {
            return Boolean.valueOf(typed);
        }
        found.add(Refusal.of(field, missing));
        return null;
    }

    /** Browsers send an empty part where nothing was chosen. */
    static List<Attachment> files(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty())
                        .map(Entry::attachment)
                        .toList();
    }

    private static Attachment attachment(MultipartFile file) {
        try {
            return new Attachment(plainName(file.getOriginalFilename()), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some browsers send the folders with it. */
    private static String plainName(@Nullable String name) {
        String plain = name == null ? "" : name.replace('\\', '/');
        return plain.substring(plain.lastIndexOf('/') + 1).strip();
    }
}
