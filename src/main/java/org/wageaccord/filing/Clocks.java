package org.wageaccord.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The terms of a filing: as the law counts them, or moved where they were extended. */
@Repository
class Clocks {

    private final JdbcClient jdbc;
    private final Statute statute;
    private final Clock clock;

    Clocks(JdbcClient jdbc, Statute statute, Clock clock) {
        this.jdbc = jdbc;
        this.statute = statute;
        this.clock = clock;
    }

    Deadline of(CaseNumber caseNumber, String rule, LocalDate trigger) {
        Deadline deadline = statute.deadline(rule, trigger);
        for (Optional<Deadline> moved = moved(caseNumber, deadline);
                moved.isPresent();
                moved = moved(caseNumber, deadline)) {
            deadline = moved.get();
        }
        return deadline;
    }

    /** Doing it twice does nothing; a term only ever gets longer. */
    void move(CaseNumber caseNumber, LocalDate before, Deadline moved) {
        if (!moved.due().isAfter(before)) {
            throw new IllegalArgumentException(
                    "%s of %s cannot end before %s: %s".formatted(moved.rule(), caseNumber, before, moved.due()));
        }
        jdbc.sql("""
                insert into filing.moved_term (case_number, rule, due_before, deadline, moved_at)
                values (:case, :rule, :before, cast(:deadline as json), :at) on conflict do nothing""")
                .param("case", caseNumber.toString())
                .param("rule", moved.rule())
                .param("before", before)
                .param("deadline", FilingJson.write(moved))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Deadline> moved(CaseNumber caseNumber, Deadline deadline) {
        return jdbc.sql("select deadline from filing.moved_term"
                        + " where case_number = ? and rule = ? and due_before = ?")
                .params(caseNumber.toString(), deadline.rule(), deadline.due())
                .query((row, n) -> FilingJson.read(row.getString(1), Deadline.class))
                .optional();
    }
}
