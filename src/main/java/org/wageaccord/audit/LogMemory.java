package org.wageaccord.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.wageaccord.audit.proof.SignedNote;

/**
 * The newest checkpoint that this node saw of a log, in a file apart from the database: a database that was set back, or whose
 * tree was rewritten, is told by it.
 */
final class LogMemory {

    private final Path folder;

    LogMemory(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** The kept note, whatever stands in it. */
    Optional<String> of(String origin) {
        try {
            return Optional.of(Files.readString(file(origin)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the kept checkpoint cannot be read", e);
        }
    }

    void keep(String origin, SignedNote note) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "checkpoint", ".new");
            Files.writeString(fresh, note.whole());
            Files.move(fresh, file(origin), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the newest checkpoint cannot be kept in " + folder, e);
        }
    }

    private Path file(String origin) {
        return folder.resolve(origin.replaceAll("[^A-Za-z0-9.]+", "-") + ".checkpoint");
    }
}
