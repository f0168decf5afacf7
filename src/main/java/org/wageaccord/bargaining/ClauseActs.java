package org.wageaccord.bargaining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** What the sides did about single clauses. */
@Repository
class ClauseActs {

    private final JdbcClient jdbc;

    ClauseActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseNumber caseNumber, ClauseAct act, Actor by) {
        jdbc.sql("""
                insert into bargaining.clause_act (case_number, number, round, after_version, clause, side, kind, version,
                    digest, words, question, bundle, done_at, done_by, done_by_name)
                values (:c, :number, :round, :after, :clause, :side, :kind, :version, :digest, :words, :question, :bundle,
                    :at, :by, :byName)""")
                .param("c", caseNumber.toString())
                .param("number", act.number())
                .param("round", act.round())
                .param("after", act.afterVersion())
                .param("clause", act.clause())
                .param("side", act.side().name())
                .param("kind", act.kind().name())
                .param("version", act.version())
                .param("digest", act.digest())
                .param("words", act.words())
                .param("question", act.question())
                .param("bundle", act.bundle())
                .param("at", Tables.moment(act.at()))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    /** First to last. */
    List<ClauseAct> of(CaseNumber caseNumber) {
        return jdbc.sql("select * from bargaining.clause_act where case_number = :c order by number")
                .param("c", caseNumber.toString())
                .query((row, n) -> act(row))
                .list();
    }

    private static ClauseAct act(ResultSet row) throws SQLException {
        return new ClauseAct(
                row.getInt("number"),
                row.getInt("round"),
                row.getInt("after_version"),
                row.getString("clause"),
                Side.valueOf(row.getString("side")),
                ClauseAct.Kind.valueOf(row.getString("kind")),
                row.getObject("version", Integer.class),
                row.getString("digest"),
                row.getString("words"),
                row.getObject("question", Integer.class),
                row.getObject("bundle", Integer.class),
                Tables.instant(row, "done_at"),
                row.getString("done_by_name"));
    }
}
