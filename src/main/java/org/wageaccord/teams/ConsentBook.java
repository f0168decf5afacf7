package org.wageaccord.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;

/** Consents of the staff where there is no union, one for each team of the workers. */
@Repository
class ConsentBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseNumber caseNumber, Consent consent, Actor by) {
        jdbc.sql("""
                insert into teams.consent (case_number, serial, staff, agreed, decided_on, guide, paper, recorded_at, recorded_by)
                select :case, coalesce(max(serial), 0) + 1, :staff, :agreed, :on, :guide, :paper, :at, :by
                from teams.consent where case_number = :case""")
                .param("case", caseNumber.toString())
                .param("staff", consent.staff())
                .param("agreed", consent.agreed())
                .param("on", consent.decidedOn())
                .param("guide", consent.guide())
                .param("paper", consent.paper())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .update();
    }

    /** The newest, which is that of the team in force. */
    Optional<Consent> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from teams.consent where case_number = :case order by serial desc limit 1")
                .param("case", caseNumber.toString())
                .query((row, n) -> new Consent(
                        row.getInt("staff"),
                        row.getInt("agreed"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("guide"),
                        row.getObject("paper", UUID.class)))
                .optional();
    }
}
