package org.wageaccord.openness;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.performance.AgreementVoided;

/** The editions that anybody may read now, newest first: what is taken back or voided stands here no longer. */
@Repository
class OpenShelf {

    private final JdbcClient jdbc;

    OpenShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Place(CaseNumber caseNumber, Instant agreedAt) {}

    void put(CaseNumber number, Proposal agreed) {
        Instant at = Objects.requireNonNull(agreed.answer()).at();
        jdbc.sql("""
                insert into openness.shelf (case_number, proposal, agreed_at) values (:case, :proposal, :at)
                on conflict (case_number) do update set proposal = :proposal, agreed_at = :at""")
                .param("case", number.toString())
                .param("proposal", agreed.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void take(CaseNumber number) {
        jdbc.sql("delete from openness.shelf where case_number = ?")
                .param(number.toString())
                .update();
    }

    /** In the transaction of the voiding. */
    @EventListener
    void voided(AgreementVoided news) {
        take(news.caseNumber());
    }

    /** @param of null for all of them */
    long count(@Nullable List<CaseNumber> of) {
        return jdbc.sql("select count(*) from openness.shelf" + where(of))
                .param("of", numbers(of))
                .query(Long.class)
                .single();
    }

    List<Place> page(@Nullable List<CaseNumber> of, int page, int size) {
        return jdbc.sql("select case_number, agreed_at from openness.shelf" + where(of)
                        + " order by agreed_at desc, case_number limit :size offset :from")
                .param("of", numbers(of))
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, n) -> new Place(
                        CaseNumber.parse(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String where(@Nullable List<CaseNumber> of) {
        return of == null ? "" : " where case_number = any(:of)";
    }

    private static String[] numbers(@Nullable List<CaseNumber> of) {
        return of == null
                ? new String[0]
                : of.stream().map(CaseNumber::toString).toArray(String[]::new);
    }
}
