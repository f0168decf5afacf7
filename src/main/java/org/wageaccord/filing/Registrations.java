package org.wageaccord.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;

/** Numbers in the register (备案登记号), gapless in a year. They only grow. */
@Repository
class Registrations {

    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the next number of the year; the counter waits for the transaction, so that none is lost. */
    String register(CaseNumber number, LocalDate effective, Instant at) {
        int serial =
                jdbc.sql("""
                insert into filing.register_counter (year, last) values (?, 1)
                on conflict (year) do update set last = register_counter.last + 1 returning last""").param(effective.getYear()).query(Integer.class).single();
        jdbc.sql("insert into filing.registration (case_number, year, serial, registered_at) values (?, ?, ?, ?)")
                .params(number.toString(), effective.getYear(), serial, at.atOffset(ZoneOffset.UTC))
                .update();
        return text(number, effective.getYear(), serial);
    }

    Optional<String> of(CaseNumber number) {
        return jdbc.sql("select year, serial from filing.registration where case_number = ?")
                .param(number.toString())
                .query((row, n) -> text(number, row.getInt(1), row.getInt(2)))
                .optional();
    }

    /** 永集备〔2026〕0012号: the mark of the city, 集体合同备案, year and serial. */
    static String text(CaseNumber number, int year, int serial) {
        return "%s集备〔%d〕%04d号".formatted(number.mark(), year, serial);
    }
}
