package org.wageaccord.negotiation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;

/** Draws case numbers, gapless per city and year: the counter's row stays locked until the offer is committed. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;
    private final City city;

    CaseNumbers(JdbcClient jdbc, City city) {
        this.jdbc = jdbc;
        this.city = city;
    }

    /** Waits until no other offer of the year is being made. */
    void lock(int year) {
        jdbc.sql("insert into negotiation.case_counter (year, last) values (:year, 0) on conflict (year) do nothing")
                .param("year", year)
                .update();
        jdbc.sql("select last from negotiation.case_counter where year = :year for update")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    CaseNumber next(int year) {
        int serial = jdbc.sql("update negotiation.case_counter set last = last + 1 where year = :year returning last")
                .param("year", year)
                .query(Integer.class)
                .single();
        return new CaseNumber(city.mark(), year, serial);
    }
}
