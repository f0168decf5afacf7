package org.wageaccord.bargaining;

import static org.wageaccord.bargaining.Table.as;

import java.util.List;
import java.util.Objects;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;

/** Acts about clauses as the people of the example do them, each on what they see at that moment. */
abstract class AtTheClauses extends AtTheTable {

    static Side sideOf(Actor who) {
        return who.equals(Table.YING) || who.equals(Table.CLERK) ? Side.ENTERPRISE : Side.WORKERS;
    }

    ClauseState clause(CaseNumber c, String key) {
        return sheet(c).clause(key).orElseThrow();
    }

    ClauseSheet sheet(CaseNumber c) {
        return bargaining.table(c).orElseThrow().clauses();
    }

    /** What somebody of this side looks at: the agreed value, or the other side's. */
    String seen(CaseNumber c, Side side, String key) {
        ClauseState clause = clause(c, key);
        return clause.isAgreed()
                ? Objects.requireNonNull(clause.agreedDigest())
                : clause.digests().getOrDefault(side.other(), "");
    }

    Outcome<Integer> on(Actor who, CaseNumber c, String key, ClauseAct.Kind kind, String words) {
        return on(who, c, new ClauseEntry(key, kind, seen(c, sideOf(who), key), null, words));
    }

    Outcome<Integer> on(Actor who, CaseNumber c, ClauseEntry entry) {
        return as(who, () -> bargaining.onClause(c, sideOf(who), entry));
    }

    int accept(Actor who, CaseNumber c, String key) {
        return on(who, c, key, ClauseAct.Kind.ACCEPT, "").orElseThrow();
    }

    Outcome<Integer> acceptPackage(Actor who, CaseNumber c) {
        ClauseSheet.Bundle bundle = sheet(c).bundles().get(sideOf(who).other());
        return as(who, () -> bargaining.acceptPackage(c, sideOf(who), bundle.version(), bundle.digest()));
    }

    List<String> ledger(CaseNumber c) {
        return jdbc.sql("select act from audit.ledger_entry where case_number = ? order by at, entry_id")
                .param(c.toString())
                .query(String.class)
                .list();
    }

    /** Texts of the messages of a case, with what they are about. */
    List<String> messages(CaseNumber c, Actor recipient) {
        return jdbc.sql("select code || ' ' || args from notification.message where case_number = ? and recipient = ?")
                .param(c.toString())
                .param(recipient.id().value())
                .query(String.class)
                .list();
    }
}
