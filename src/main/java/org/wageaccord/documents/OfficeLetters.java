package org.wageaccord.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;

/**
 * What a letter of an office has beyond its text (GB/T 9704): 发文字号, 成文日期, and in the note below whom to ask. Numbers are
 * gapless per office, kind of letter and year, and a paper that is ordered again keeps its own.
 */
@Service
@Transactional
public class OfficeLetters {

    private static final Map<PaperKind, String> MARKS = Map.of(
            PaperKind.REVIEW_OPINION, "集审",
            PaperKind.SUPPLY_NOTICE, "集补",
            PaperKind.MEDIATION_NOTICE, "集调",
            PaperKind.MEDIATION_EXTENSION, "集延");

    private final JdbcClient jdbc;
    private final City city;
    private final OfficeContacts contacts;

    OfficeLetters(JdbcClient jdbc, City city, OfficeContacts contacts) {
        this.jdbc = jdbc;
        this.city = city;
        this.contacts = contacts;
    }

    /** Who sends, with what stands for it in 发文字号: 永<b>人社</b>集审〔2026〕1号. */
    public enum Sender {
        LABOR_BUREAU("人社"),
        CITY_UNION("总");

        private final String mark;

        Sender(String mark) {
            this.mark = mark;
        }
    }

    /**
     * The values {@code letterNumber}, {@code issuedOn} and, where the city has said it, {@code contact}.
     *
     * @param kind a kind that offices send as a letter; others are no letters and have no number of their own
     * @param key the key of the paper, as it is ordered
     * @param on the day of the letter; its year is that of the number
     */
    public Map<String, Object> head(Sender sender, CaseNumber number, PaperKind kind, String key, LocalDate on) {
        String mark = MARKS.get(kind);
        if (mark == null) {
            throw new IllegalArgumentException(kind + " is no letter of an office");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("letterNumber", drawn(city.mark() + sender.mark + mark, number, kind, key, on.getYear()));
        values.put("issuedOn", on);
        String contact = sender == Sender.CITY_UNION ? contacts.union() : contacts.bureau();
        if (!isBlank(contact)) {
            values.put("contact", contact);
        }
        return values;
    }

    private String drawn(String series, CaseNumber number, PaperKind kind, String key, int year) {
        Optional<String> before = found(number, kind, key);
        if (before.isPresent()) {
            return before.get();
        }
        int serial = last(series, year) + 1;
        // another may have ordered the same letter while we waited for the counter
        return found(number, kind, key).orElseGet(() -> draw(series, number, kind, key, year, serial));
    }

    private String draw(String series, CaseNumber number, PaperKind kind, String key, int year, int serial) {
        jdbc.sql("update documents.letter_counter set last = ? where series = ? and year = ?")
                .params(serial, series, year)
                .update();
        jdbc.sql("insert into documents.office_letter values (?, ?, ?, ?, ?, ?)")
                .params(number.toString(), kind.name(), key, series, year, serial)
                .update();
        return written(series, year, serial);
    }

    /** Waits until no other letter of the series is being numbered. */
    private int last(String series, int year) {
        jdbc.sql("insert into documents.letter_counter values (?, ?, 0) on conflict do nothing")
                .params(series, year)
                .update();
        return jdbc.sql("select last from documents.letter_counter where series = ? and year = ? for update")
                .params(series, year)
                .query(Integer.class)
                .single();
    }

    private Optional<String> found(CaseNumber number, PaperKind kind, String key) {
        return jdbc.sql("select series, year, serial from documents.office_letter"
                        + " where case_number = ? and kind = ? and paper_key = ?")
                .params(number.toString(), kind.name(), key)
                .query((row, n) -> written(row.getString(1), row.getInt(2), row.getInt(3)))
                .optional();
    }

    private static String written(String series, int year, int serial) {
        return "%s〔%d〕%d号".formatted(series, year, serial);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
