package org.wageaccord.negotiation.live;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/**
 * Whose pages of a case are open, on whatever node. Kept in a table that no backup holds and no crash outlives: nobody's
 * presence is a record.
 */
@Repository
class Presence {

    /** Two heartbeats may be late before somebody counts as gone; technical time, not the legal clock. */
    private static final String LATELY = "now() - interval '50 seconds'";

    private final JdbcClient jdbc;

    Presence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void seen(UUID page, CaseNumber number, ActorId account, Side side) {
        jdbc.sql("""
                insert into negotiation.presence (page, case_number, account, side, seen_at)
                values (:page, :case, :account, :side, now())
                on conflict (page) do update set seen_at = now()""")
                .param("page", page)
                .param("case", number.toString())
                .param("account", UUID.fromString(account.toString()))
                .param("side", side.name())
                .update();
    }

    void gone(UUID page) {
        jdbc.sql("delete from negotiation.presence where page = :page or seen_at < now() - interval '1 hour'")
                .param("page", page)
                .update();
    }

    /** How many people of each side have the case open now. */
    Map<Side, Integer> of(CaseNumber number) {
        Map<Side, Integer> present = new EnumMap<>(Side.class);
        jdbc.sql(
                        "select side, count(distinct account) from negotiation.presence where case_number = :case and seen_at > "
                                + LATELY + " group by side")
                .param("case", number.toString())
                .query((row, n) -> present.put(Side.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return present;
    }
}
