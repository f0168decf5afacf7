package org.wageaccord.negotiation.live;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/**
 * Notes an act on the wire, in the transaction of the act: PostgreSQL hands the note to all nodes when it commits, and to none
 * when it does not. Only acts that both sides may know of are noted: neither votes nor what a side does by itself.
 */
@Component
class LiveNews {

    static final Set<String> ROOMS =
            Set.of("negotiation", "teams", "dataroom", "bargaining", "recess", "mediation", "contract", "filing");

    private final JdbcClient jdbc;

    LiveNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void hear(Recorded act) {
        CaseNumber number = act.caseNumber();
        if (number != null && isForBoth(act.act())) {
            note(number);
        }
    }

    /** Notes without an act, e.g. that somebody came or left. */
    void note(CaseNumber number) {
        jdbc.sql("select pg_notify(:channel, :number)")
                .param("channel", LiveWire.CHANNEL)
                .param("number", number.toString())
                .query((row, n) -> n)
                .list();
    }

    private static boolean isForBoth(String act) {
        int end = act.indexOf('.');
        return end > 0 && ROOMS.contains(act.substring(0, end));
    }
}
