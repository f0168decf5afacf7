package org.wageaccord.caucus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for plain words in every column of every table, bytes and engine tables included. */
public final class Leaks {

    private Leaks() {}

    /** Tables, with their schema, in which one of the words stands. */
    public static List<String> tablesWith(JdbcClient jdbc, List<String> words) {
        List<String> found = new ArrayList<>();
        for (String table : tables(jdbc)) {
            for (String word : words) {
                if (stands(jdbc, table, word)) {
                    found.add(table + ": " + word);
                }
            }
        }
        return found;
    }

    static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""").query(String.class).list();
    }

    /** Bytes are written in hexadecimal where a row is read as text. */
    private static boolean stands(JdbcClient jdbc, String table, String word) {
        String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return jdbc.sql("select exists (select 1 from " + table + " t where position(:word in cast(t as text)) > 0"
                        + " or position(:hex in cast(t as text)) > 0)")
                .params(Map.of("word", word, "hex", hex))
                .query(Boolean.class)
                .single();
    }
}
