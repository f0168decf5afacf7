package org.wageaccord.performance;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.KeptJson;

/** What new minimum wages asked of agreements in force, and how the enterprises adjusted. */
@Repository
class FindingBook {

    private static final TypeReference<List<Finding.Raised>> GRADES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    FindingBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** First to last. */
    List<Finding> of(CaseNumber number) {
        return jdbc.sql("""
                select f.*, a.paid_from, a.grades, a.adjusted_on, a.adjusted_by_name
                from performance.finding f left join performance.adjustment a on a.finding = f.id
                where f.case_number = ? order by f.valid_from limit 50""").param(number.toString()).query(FindingBook::read).list();
    }

    void add(CaseNumber number, Finding finding) {
        jdbc.sql("""
                insert into performance.finding (id, case_number, minimum, valid_from, lowest_pay, found_on, found_at)
                values (:id, :case, :minimum, :from, :lowest, :on, :at)""")
                .param("id", finding.id())
                .param("case", number.toString())
                .param("minimum", finding.minimum())
                .param("from", finding.validFrom())
                .param("lowest", finding.lowestPay())
                .param("on", finding.on())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void adjust(UUID finding, Finding.Adjustment adjustment, Actor by) {
        jdbc.sql("""
                insert into performance.adjustment (finding, paid_from, grades, adjusted_on, adjusted_at, adjusted_by,
                    adjusted_by_name)
                values (:finding, :from, :grades::jsonb, :on, :at, :by, :byName)""")
                .param("finding", finding)
                .param("from", adjustment.paidFrom())
                .param("grades", KeptJson.write(adjustment.grades()))
                .param("on", adjustment.on())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    private static Finding read(ResultSet row, int n) throws SQLException {
        LocalDate paidFrom = row.getObject("paid_from", LocalDate.class);
        return new Finding(
                row.getObject("id", UUID.class),
                row.getBigDecimal("minimum"),
                row.getObject("valid_from", LocalDate.class),
                row.getBigDecimal("lowest_pay"),
                row.getObject("found_on", LocalDate.class),
                paidFrom == null
                        ? null
                        : new Finding.Adjustment(
                                paidFrom,
                                KeptJson.read(row.getString("grades"), GRADES),
                                row.getObject("adjusted_on", LocalDate.class),
                                row.getString("adjusted_by_name")));
    }
}
