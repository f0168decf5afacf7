package org.wageaccord.ground;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** One real PostgreSQL per test JVM, one fresh database per Spring context. */
public class TestDatabases implements EnvironmentPostProcessor {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Started once, stopped with the JVM. */
    private static final class Server {
        static final DatabaseServer INSTANCE = start();

        private static DatabaseServer start() {
            DatabaseServer server = DatabaseServer.start(Path.of(
                    "target", "test-databases-" + ProcessHandle.current().pid()));
            // after the contexts, which still speak to it while they close
            SpringApplication.getShutdownHandlers().add(server::close);
            return server;
        }
    }

    /** Address of a fresh, empty database. */
    public static String fresh() {
        String name = "test_" + NUMBER.incrementAndGet();
        String url = Server.INSTANCE.jdbcUrl();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            // a test does not outlive a crash: nobody waits for the disk
            statement.execute("alter database " + name + " set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url.replace("/wage_accord", "/" + name);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("spring.datasource.url") == null) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "spring.datasource.url", fresh(),
                                    "spring.datasource.username", "postgres",
                                    "spring.datasource.hikari.maximum-pool-size", "8",
                                    // contexts that are kept for later tests give their connections back
                                    "spring.datasource.hikari.minimum-idle", "0",
                                    "spring.datasource.hikari.idle-timeout", "10000")));
        }
    }
}
