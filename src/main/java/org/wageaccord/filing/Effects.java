package org.wageaccord.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** What comes after the review: effect, publication, the upper union's file, and who has read the text. */
@Repository
class Effects {

    private final JdbcClient jdbc;

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Effect(
            LocalDate effective,
            boolean tacit,
            @Nullable LocalDate publishedOn,
            @Nullable String means,
            @Nullable String remark,
            @Nullable LocalDate upperUnionOn) {

        @Nullable
        PublicationEntry publication() {
            return means == null || remark == null ? null : new PublicationEntry(means, remark);
        }
    }

    Optional<Effect> of(CaseNumber caseNumber) {
        return jdbc.sql("""
                        select e.effective, e.tacit, p.published_on, p.means, p.remark, u.filed_on as upper_union_on
                        from filing.effect e
                        left join filing.publication p using (case_number)
                        left join filing.upper_union u using (case_number)
                        where case_number = ?""").param(caseNumber.toString()).query(Effect.class).optional();
    }

    void inForce(CaseNumber caseNumber, LocalDate effective, boolean tacit, Instant at) {
        jdbc.sql("insert into filing.effect (case_number, effective, tacit, said_at) values (?, ?, ?, ?)")
                .params(caseNumber.toString(), effective, tacit, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void publish(CaseNumber caseNumber, PublicationEntry entry, LocalDate on, boolean late, ActorId by, Instant at) {
        jdbc.sql("""
                        insert into filing.publication
                            (case_number, means, remark, published_on, late, account, published_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNumber.toString(),
                        entry.means(),
                        entry.remark(),
                        on,
                        late,
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void fileWithUpperUnion(CaseNumber caseNumber, LocalDate on, ActorId by, Instant at) {
        jdbc.sql("insert into filing.upper_union (case_number, filed_on, account, filed_at) values (?, ?, ?, ?)")
                .params(caseNumber.toString(), on, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that this account has read the text; doing it twice keeps the first time. */
    void acknowledge(CaseNumber caseNumber, ActorId by, Instant at) {
        jdbc.sql("""
                        insert into filing.acknowledgement (case_number, account, read_at) values (?, ?, ?)
                        on conflict do nothing""")
                .params(caseNumber.toString(), by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean hasAcknowledged(CaseNumber caseNumber, ActorId account) {
        return jdbc.sql("select exists (select 1 from filing.acknowledgement where case_number = ? and account = ?)")
                .params(caseNumber.toString(), account.value())
                .query(Boolean.class)
                .single();
    }

    int acknowledgements(CaseNumber caseNumber) {
        return jdbc.sql("select count(*) from filing.acknowledgement where case_number = ?")
                .param(caseNumber.toString())
                .query(Integer.class)
                .single();
    }
}
