package org.wageaccord.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The embedded server keeps what was committed, whatever ended the application. */
class DatabaseServerTests {

    private static Path folder(String name) throws IOException {
        Path target = Files.createDirectories(Path.of("target", "database-server-tests"));
        return Files.createTempDirectory(target, name);
    }

    @Test
    void whatWasCommittedSurvivesACleanStop() throws Exception {
        Path folder = folder("stop");
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            write(server.jdbcUrl(), 1);
        }
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            assertThat(count(server.jdbcUrl())).isEqualTo(1);
        }
    }

    @Test
    void whatWasCommittedSurvivesTheKillOfTheApplicationAndTheOrphanIsTakenOver() throws Exception {
        Path folder = folder("kill");
        Process application = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        awaitWritten(application);
        application.destroyForcibly().waitFor();

        try (DatabaseServer server = DatabaseServer.start(folder)) {
            assertThat(count(server.jdbcUrl())).isEqualTo(1);
        }
    }

    @Test
    void aFolderInUseIsRefusedAndItsServerLeftAlone() throws Exception {
        Path folder = folder("use");
        try (DatabaseServer server = DatabaseServer.start(folder)) {
            assertThatThrownBy(() -> DatabaseServer.start(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another Wage Accord is running");
            write(server.jdbcUrl(), 1);
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreRefused() throws Exception {
        Path folder = folder("major");
        Files.createDirectories(folder.resolve("postgres-17"));
        Files.writeString(folder.resolve("postgres-17/PG_VERSION"), "16\n");
        assertThatThrownBy(() -> DatabaseServer.start(folder))
                .hasRootCauseMessage(folder.toAbsolutePath().normalize().resolve("postgres-17")
                        + " holds data of PostgreSQL 16, this is 17");
    }

    private static void awaitWritten(Process application) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.contains("WRITTEN")) {
            line = output.readLine();
        }
        assertThat(line).as("the application came to its commit").isNotNull();
    }

    private static void write(String url, int value) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists acts (n int)");
            statement.execute("insert into acts values (" + value + ")");
        }
    }

    private static int count(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from acts")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** The application of the kill test: commits one row, says so, and waits for its end. */
    static final class Writer {
        public static void main(String[] args) throws Exception {
            DatabaseServer server = DatabaseServer.start(Path.of(args[0]));
            write(server.jdbcUrl(), 1);
            System.out.println("WRITTEN");
            Thread.currentThread().join();
        }
    }
}
