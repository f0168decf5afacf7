package org.wageaccord.simulation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What this JVM holds: server and clients of the bench together, without the database's processes. */
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long KIBI = 1024;

    private Memory() {}

    /** Resident megabytes now; empty where the system does not tell. */
    static Optional<Long> resident() {
        return line("VmRSS:");
    }

    /** The most there ever were. */
    static Optional<Long> peak() {
        return line("VmHWM:");
    }

    /** The largest heap the JVM may take, in megabytes. */
    static long heapAllowed() {
        return Runtime.getRuntime().maxMemory() / KIBI / KIBI;
    }

    static String heapUsed() {
        return "%d MB"
                .formatted(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / KIBI / KIBI);
    }

    private static Optional<Long> line(String name) {
        if (!Files.isReadable(STATUS)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBI)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
