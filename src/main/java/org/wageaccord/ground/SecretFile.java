package org.wageaccord.ground;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A key that an installation makes for itself at its first start, in a file that this account alone can read. */
public final class SecretFile {

    private SecretFile() {}

    /**
     * Keeps the content where there is no such file yet; where another process of this machine was first, its content stays.
     * Written beside and moved into place whole, so that nobody ever reads half a key.
     */
    public static void create(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "secret", ".new");
        try {
            if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(fresh, content);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }
}
