package org.wageaccord.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wageaccord.ground.TestDatabases;
import picocli.CommandLine;

/** How a production city gets its first person: from the shell, over an empty external database. */
class OpenAccountCommandTests {

    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";

    private final PrintStream shell = System.err;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private String database;

    @BeforeEach
    void anEmptyDatabase() {
        database = TestDatabases.fresh();
        System.setProperty(URL, database);
        System.setProperty(USER, "postgres");
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void forget() {
        System.setErr(shell);
        System.clearProperty(URL);
        System.clearProperty(USER);
    }

    @Test
    void theFirstReviewerIsOpenedWithMandateAndLedgerAndAWrongEntryChangesNothing() throws SQLException {
        assertThat(open("short", "union01", "CITY_UNION")).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("refused: password: A password has at least 10");
        assertThat(open("first-day-2026", "union01", "LABOR_BUREAU")).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("refused: party: Role CU cannot stand for");
        assertThat(rows("select username from access.account")).isEmpty();
        assertThat(open("first-day-2026", "union01", "CITY_UNION")).isZero();
        assertThat(rows("select username || ' ' || role from access.account")).containsExactly("union01 CU");
        assertThat(rows("select role || ' ' || party || ' ' || to_day from registry.mandate"))
                .containsExactly("CU CITY_UNION 2028-12-31");
        assertThat(rows("select act || ' ' || actor_role from audit.ledger_entry order by entry_id"))
                .containsExactly("access.accountOpened PLATFORM", "registry.mandateGranted PLATFORM");
    }

    private static int open(String password, String username, String party) {
        return new CommandLine(new OpenAccountCommand(() -> password))
                .execute(
                        "--username", username,
                        "--name", "程某",
                        "--role", "CU",
                        "--party", party,
                        "--from", "2026-01-01",
                        "--to", "2028-12-31",
                        "--paper", "任职文件");
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
