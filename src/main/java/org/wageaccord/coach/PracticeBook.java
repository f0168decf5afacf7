package org.wageaccord.coach;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.KeptJson;

/** One practice case per account, overwritten at will. */
@Repository
class PracticeBook {

    private final JdbcClient jdbc;

    PracticeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PracticeSheet> of(ActorId account) {
        return jdbc.sql("select sheet from coach.practice where account = ? for update")
                .param(account.value())
                .query(String.class)
                .optional()
                .map(json -> KeptJson.read(json, PracticeSheet.class));
    }

    void keep(ActorId account, PracticeSheet sheet, Instant at) {
        jdbc.sql("""
            insert into coach.practice (account, sheet, played_at) values (:account, cast(:sheet as jsonb), :at)
            on conflict (account) do update set sheet = excluded.sheet, played_at = excluded.played_at\
            """)
                .param("account", account.value())
                .param("sheet", KeptJson.write(sheet))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(ActorId account) {
        jdbc.sql("delete from coach.practice where account = ?")
                .param(account.value())
                .update();
    }
}
