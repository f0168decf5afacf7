package org.wageaccord.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    void write(FilingRecord filing, int flags, Instant at) {
        jdbc.sql("""
                        insert into filing.standing (case_number, enterprise, enterprise_name, coverage, submission,
                            state, received_on, effective, published_on, changed_at, holding, failing, unjudged, flags)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (case_number) do update set enterprise_name = excluded.enterprise_name,
                            coverage = excluded.coverage, submission = excluded.submission, state = excluded.state,
                            received_on = excluded.received_on, effective = excluded.effective,
                            published_on = excluded.published_on, changed_at = excluded.changed_at,
                            holding = excluded.holding, failing = excluded.failing,
                            unjudged = excluded.unjudged, flags = excluded.flags""")
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
                        at.atOffset(ZoneOffset.UTC),
                        found(filing, true),
                        found(filing, false),
                        found(filing, null),
                        flags)
                .update();
        searchable(filing);
    }

    /** How many findings of the platform say so; null those that it left to people. */
    private static long found(FilingRecord filing, @Nullable Boolean holds) {
        return filing.facts().checklist().stream()
                .filter(item -> Objects.equals(item.holds(), holds))
                .count();
    }

    /** The text of the agreement as it is searched; written anew only with another text. */
    private void searchable(FilingRecord filing) {
        FilingFacts facts = filing.facts();
        String clauses = facts.terms().clauses().stream()
                .map(clause -> clause.title() + "|" + clause.text())
                .collect(Collectors.joining("|"));
        jdbc.sql("""
                        insert into filing.search (case_number, agreement_digest, name, clauses, starts_on, ends_on)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (case_number) do update set agreement_digest = excluded.agreement_digest,
                            name = excluded.name, clauses = excluded.clauses, starts_on = excluded.starts_on,
                            ends_on = excluded.ends_on
                        where search.agreement_digest <> excluded.agreement_digest""")
                .params(
                        facts.caseNumber().toString(),
                        facts.agreementDigest(),
                        RegisterQuery.squeezed(facts.enterpriseName() + "|" + facts.caseNumber()),
                        RegisterQuery.squeezed(clauses),
                        facts.terms().start(),
                        facts.terms().end())
                .update();
    }

    List<FilingLine> lines(boolean all, RegisterQuery query, int page, int size) {
        return found(
                        "select t.*, r.year, r.serial",
                        " left join filing.registration r on r.case_number = t.case_number",
                        all,
                        query,
                        " order by t.changed_at desc, t.case_number limit :size offset :skip")
                .param("size", size)
                .param("skip", (long) page * size)
                .query(Standings::line)
                .list();
    }

    long count(boolean all, RegisterQuery query) {
        return found("select count(*)", "", all, query, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec found(
            String select, String numbers, boolean all, RegisterQuery query, String end) {
        String searched = query.isSearch() ? " join filing.search s on s.case_number = t.case_number" : "";
        return jdbc.sql(select + " from filing.standing t" + numbers + searched + query.where(all) + end)
                .param("words", query.words())
                .param("state", query.state().map(FilingState::name).orElse(""))
                .param("clause", query.clause())
                .param("on", query.on())
                .param("endsBy", query.endsBy());
    }

    private static FilingLine line(ResultSet row, int n) throws SQLException {
        CaseNumber number = CaseNumber.parse(row.getString("case_number"));
        int serial = row.getInt("serial");
        return new FilingLine(
                number,
                new PartyId(row.getString("enterprise")),
                row.getString("enterprise_name"),
                row.getInt("coverage"),
                row.getInt("submission"),
                FilingState.valueOf(row.getString("state")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("effective", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                serial == 0 ? null : Registrations.text(number, row.getInt("year"), serial));
    }
}
