package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That the database itself keeps a table's rows as they were written. */
public final class AppendOnly {

    private AppendOnly() {}

    /** @param table with its schema */
    public static void assertKept(JdbcClient jdbc, String table) {
        String column = jdbc.sql(
                        "select column_name from information_schema.columns where table_schema || '.' || table_name = ? limit 1")
                .param(table)
                .query(String.class)
                .single();
        for (String change : List.of(
                "update " + table + " set " + column + " = " + column,
                "delete from " + table,
                "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("append-only");
        }
    }
}
