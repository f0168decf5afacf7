package org.wageaccord.performance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;

/** How agreements ended, for lists of many: asked once for a page. */
@Service
@Transactional(readOnly = true)
public class Endings {

    private final JdbcClient jdbc;

    Endings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param by the case whose agreement took its place, for REPLACED */
    public record Ending(
            CaseNumber caseNumber,
            LifeState kind,
            LocalDate on,
            @Nullable CaseNumber by) {}

    /** The endings of these agreements, and those that these agreements brought about. */
    public List<Ending> of(Collection<CaseNumber> numbers) {
        String[] asked = numbers.stream().map(CaseNumber::toString).toArray(String[]::new);
        return jdbc.sql("""
                select case_number, kind, ended_on, by_case from performance.ending
                where case_number = any(:asked) or by_case = any(:asked) order by ended_on, case_number""")
                .param("asked", asked)
                .query((row, n) -> new Ending(
                        CaseNumber.parse(row.getString(1)),
                        LifeState.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getString(4) == null ? null : CaseNumber.parse(row.getString(4))))
                .list();
    }
}
