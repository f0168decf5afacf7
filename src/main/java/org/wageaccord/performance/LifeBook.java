package org.wageaccord.performance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/** The lives of agreements, one row each, and the facts that ended them. */
@Repository
class LifeBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    LifeBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Answers false where the life has begun already. */
    boolean begin(Life life) {
        return jdbc.sql("""
                insert into performance.life (case_number, enterprise, enterprise_name, union_name, town_code, town_name, year,
                    effective, starts_on, ends_on, state, lowest_pay, begun_at)
                values (:case, :enterprise, :name, :union, :town, :townName, :year, :effective, :starts, :ends, 'IN_FORCE',
                    :lowest, :at)
                on conflict do nothing""")
                        .param("case", life.caseNumber().toString())
                        .param("enterprise", life.enterprise().value())
                        .param("name", life.enterpriseName())
                        .param("union", life.unionName())
                        .param("town", life.townCode())
                        .param("townName", life.townName())
                        .param("year", life.year())
                        .param("effective", life.effective())
                        .param("starts", life.startsOn())
                        .param("ends", life.endsOn())
                        .param("lowest", life.lowestPay())
                        .param("at", now())
                        .update()
                > 0;
    }

    /** Those of the numbers that have no row, in the same order. */
    List<CaseNumber> missing(List<CaseNumber> numbers) {
        Set<String> known =
                new HashSet<>(jdbc.sql("select case_number from performance.life where case_number = any(?)")
                        .param(numbers.stream().map(CaseNumber::toString).toArray(String[]::new))
                        .query(String.class)
                        .list());
        return numbers.stream().filter(n -> !known.contains(n.toString())).toList();
    }

    /** Waits until nobody else acts on this agreement. */
    Optional<Life> lock(CaseNumber number) {
        return jdbc.sql("select * from performance.life where case_number = ? for update")
                .param(number.toString())
                .query(LifeBook::read)
                .optional();
    }

    Optional<Life> find(CaseNumber number) {
        return jdbc.sql("select * from performance.life where case_number = ?")
                .param(number.toString())
                .query(LifeBook::read)
                .optional();
    }

    List<Life> of(Collection<CaseNumber> numbers) {
        return jdbc.sql("select * from performance.life where case_number = any(?)")
                .param(numbers.stream().map(CaseNumber::toString).toArray(String[]::new))
                .query(LifeBook::read)
                .list();
    }

    /** A city has some ten thousand agreements, so a search by part of a name may scan; the limit is a guard, not a page. */
    List<CaseNumber> named(String words) {
        return jdbc.sql("""
                select case_number from performance.life
                where position(lower(:words) in lower(enterprise_name)) > 0 or position(:words in case_number) > 0
                limit 20000""")
                .param("words", words)
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .list();
    }

    /** Agreements of an enterprise that a newer one may end: in force, or in the gap after their term. */
    List<CaseNumber> replaceable(PartyId enterprise, CaseNumber except) {
        return jdbc.sql("select case_number from performance.life where enterprise = ? and case_number <> ?"
                        + " and state in ('IN_FORCE', 'EXPIRED') order by starts_on limit 20")
                .params(enterprise.value(), except.toString())
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .list();
    }

    void end(Life life, LifeState state, LocalDate on, @Nullable CaseNumber by) {
        jdbc.sql("insert into performance.ending (case_number, kind, ended_on, by_case, noted_at)"
                        + " values (:case, :kind, :on, :by, :at)")
                .param("case", life.caseNumber().toString())
                .param("kind", state.name())
                .param("on", on)
                .param("by", by == null ? null : by.toString())
                .param("at", now())
                .update();
        LocalDate last = state == LifeState.TERMINATED ? on : life.endsOn();
        jdbc.sql(
                        "update performance.life set state = :state, ended_on = :on, ends_on = :last where case_number = :case")
                .param("state", state.name())
                .param("on", on)
                .param("last", last)
                .param("case", life.caseNumber().toString())
                .update();
    }

    /** Agreements in force that a minimum wage catches up with and that were not found for it before; at most {@code most}. */
    List<CaseNumber> low(BigDecimal minimum, LocalDate validFrom, int most) {
        return jdbc.sql("""
                select case_number from performance.life where state = 'IN_FORCE' and lowest_pay <= :minimum
                  and (checked_from is null or checked_from < :from) order by lowest_pay, case_number limit :most""")
                .param("minimum", minimum)
                .param("from", validFrom)
                .param("most", most)
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .list();
    }

    void checked(CaseNumber number, LocalDate validFrom) {
        jdbc.sql("update performance.life set checked_from = ? where case_number = ?")
                .params(validFrom, number.toString())
                .update();
    }

    void pays(CaseNumber number, BigDecimal lowest) {
        jdbc.sql("update performance.life set lowest_pay = ? where case_number = ?")
                .params(lowest, number.toString())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Life read(ResultSet row, int n) throws SQLException {
        return new Life(
                CaseNumber.parse(row.getString("case_number")),
                new PartyId(row.getString("enterprise")),
                row.getString("enterprise_name"),
                row.getString("union_name"),
                row.getString("town_code"),
                row.getString("town_name"),
                row.getInt("year"),
                row.getObject("effective", LocalDate.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                LifeState.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class),
                row.getBigDecimal("lowest_pay"));
    }
}
