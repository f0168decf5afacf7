package org.wageaccord.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/** The list of filings: a read model, rewritten with every act. */
@Repository
class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(FilingRecord filing, Instant at) {
        jdbc.sql("""
                        insert into filing.standing (case_number, enterprise, enterprise_name, coverage, submission,
                            state, received_on, effective, published_on, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (case_number) do update set enterprise_name = excluded.enterprise_name,
                            coverage = excluded.coverage, submission = excluded.submission, state = excluded.state,
                            received_on = excluded.received_on, effective = excluded.effective,
                            published_on = excluded.published_on, changed_at = excluded.changed_at""")
                .params(
                        filing.facts().caseNumber().toString(),
                        filing.facts().enterprise().value(),
                        filing.facts().enterpriseName(),
                        filing.facts().terms().headcount(),
                        filing.submission(),
                        filing.state().name(),
                        filing.receivedOn(),
                        filing.effective(),
                        filing.publishedOn(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<FilingLine> lines(boolean all, String words, String state, int page, int size) {
        return found("select *", all, words, state, " order by changed_at desc, case_number limit :size offset :skip")
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, n) -> new FilingLine(
                        CaseNumber.parse(row.getString("case_number")),
                        new PartyId(row.getString("enterprise")),
                        row.getString("enterprise_name"),
                        row.getInt("coverage"),
                        row.getInt("submission"),
                        FilingState.valueOf(row.getString("state")),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("effective", LocalDate.class),
                        row.getObject("published_on", LocalDate.class)))
                .list();
    }

    long count(boolean all, String words, String state) {
        return found("select count(*)", all, words, state, "").query(Long.class).single();
    }

    /** Only what narrows is asked, so that each question finds its index. */
    private JdbcClient.StatementSpec found(String select, boolean all, String words, String state, String end) {
        String where = " from filing.standing where true"
                + (all ? "" : " and published_on is not null")
                + (state.isEmpty() ? "" : " and state = :state")
                + (words.isEmpty()
                        ? ""
                        : " and (position(:words in enterprise_name) > 0 or position(:words in case_number) > 0)");
        return jdbc.sql(select + where + end).param("words", words).param("state", state);
    }
}
