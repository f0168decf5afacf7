package org.wageaccord.ground;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL, started by the application from Maven artifacts over a folder that outlives it. Durable: the
 * library's test defaults (no fsync) are switched off. Logins on localhost are trusted, so it serves one machine only.
 */
public final class DatabaseServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);
    private static final String MAJOR = "17";
    private static final String DATABASE = "wage_accord";
    private static final Duration START_WAIT = Duration.ofSeconds(20);
    private static final Duration ORPHAN_WAIT = Duration.ofSeconds(20);

    private final EmbeddedPostgres server;
    private final FolderLock lock;

    private DatabaseServer(EmbeddedPostgres server, FolderLock lock) {
        this.server = server;
        this.lock = lock;
    }

    /** Starts over {@code folder/postgres-17}; takes over from a server that a killed application left behind. */
    public static DatabaseServer start(Path folder) {
        Path data = folder.toAbsolutePath().normalize().resolve("postgres-" + MAJOR);
        FolderLock lock = FolderLock.take(data.getParent());
        try {
            checkMajor(data);
            endOrphan(data);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data.toFile())
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(START_WAIT)
                    // the library would stop it beside the house, whose last jobs still write; the house stops it at
                    // its end
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("timezone", "UTC")
                    .start();
            DatabaseServer started = new DatabaseServer(server, lock);
            started.createDatabase();
            log.info("PostgreSQL {} serves {} on port {}", MAJOR, data, server.getPort());
            return started;
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(
                    "The embedded PostgreSQL did not start over " + data
                            + ". Where user namespaces are forbidden, run as an ordinary user, or name an external"
                            + " server with SPRING_DATASOURCE_URL.",
                    e);
        }
    }

    public String jdbcUrl() {
        return server.getJdbcUrl("postgres", DATABASE);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    private static void checkMajor(Path data) throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
            throw new IOException("%s holds data of PostgreSQL %s, this is %s"
                    .formatted(data, Files.readString(version).strip(), MAJOR));
        }
    }

    private static void endOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> orphan = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(p -> isPostgresOf(p, data));
        if (orphan.isPresent()) {
            log.warn(
                    "Ending the PostgreSQL server {} that an earlier run left behind",
                    orphan.get().pid());
            orphan.get().destroy();
            awaitEnd(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgresOf(ProcessHandle process, Path data) {
        String command = process.info().commandLine().orElseGet(() -> commandOf(process.pid()));
        return command.contains("postgres") && command.contains(data.toString());
    }

    /** ProcessHandle hides the command line of other users' processes; as root the server runs as another user. */
    private static String commandOf(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException e) {
            log.debug("no command line for process {}", pid, e);
            return "";
        }
    }

    private static void awaitEnd(ProcessHandle orphan) throws IOException {
        try {
            orphan.onExit().get(ORPHAN_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the old server " + orphan.pid() + " ends", e);
        } catch (ExecutionException | TimeoutException | CompletionException e) {
            throw new IOException("the old server " + orphan.pid() + " does not end", e);
        }
    }

    private void createDatabase() throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("create database " + DATABASE + " encoding 'UTF8' template template0");
            }
        } catch (SQLException e) {
            throw new IOException("cannot create the database " + DATABASE, e);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            return rows.next();
        }
    }
}
