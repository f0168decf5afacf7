package org.wageaccord.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Vacant seats and when they were filled. */
@Repository
class VacancyBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    VacancyBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber caseNumber, Vacancy vacancy, Actor by) {
        jdbc.sql("""
                insert into teams.vacancy (vacancy_id, case_number, side, name, reason, words, since, due, reported_at, reported_by)
                values (:id, :case, :side, :name, :reason, :words, :since, :due, :at, :by)""")
                .param("id", vacancy.id())
                .param("case", caseNumber.toString())
                .param("side", vacancy.side().name())
                .param("name", vacancy.name())
                .param("reason", vacancy.reason().name())
                .param("words", vacancy.words())
                .param("since", vacancy.since())
                .param("due", vacancy.due())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .update();
    }

    void fill(UUID vacancy, LocalDate on, Actor by) {
        jdbc.sql("""
                insert into teams.refilling (vacancy_id, filled_on, filled_at, filled_by) values (:id, :on, :at, :by)""")
                .param("id", vacancy)
                .param("on", on)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .update();
    }

    /** In the order in which they were reported. */
    List<Vacancy> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                select v.*, f.filled_on from teams.vacancy v left join teams.refilling f using (vacancy_id)
                where v.case_number = :case order by v.reported_at limit 100""")
                .param("case", caseNumber.toString())
                .query((row, n) -> new Vacancy(
                        row.getObject("vacancy_id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        row.getString("name"),
                        Vacancy.Reason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("filled_on", LocalDate.class)))
                .list();
    }
}
