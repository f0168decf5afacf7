package org.wageaccord.sector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Listed;
import org.wageaccord.statute.Statute;

/** Which member enterprises vote on a draft, and how their congresses voted. */
@Repository
class VoteBook {

    private static final String FROM = """
            from sector.awaited a
            left join sector.vote v on v.number = a.number and v.draft = a.draft and v.enterprise = a.enterprise
            where a.number = ? and a.draft = ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentActor actor;
    private final Statute statute;
    private final Clock clock;

    VoteBook(JdbcClient jdbc, JdbcTemplate batches, CurrentActor actor, Statute statute, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
        this.statute = statute;
        this.clock = clock;
    }

    void await(Talks talks, List<Bound> members) {
        batches.batchUpdate(
                "insert into sector.awaited (number, draft, enterprise, enterprise_name) values (?, ?, ?, ?)",
                members.stream()
                        .map(m -> new Object[] {
                            talks.number().toString(),
                            talks.version(),
                            m.enterprise().value(),
                            m.name()
                        })
                        .toList());
    }

    void add(Talks talks, PartyId enterprise, Talks.Vote vote) {
        Actor by = actor.get();
        jdbc.sql("""
                insert into sector.vote (number, draft, enterprise, held_on, roll, present, yes, passed, file, file_name,
                    entered_on, entered_at, entered_by, entered_by_name)
                values (:number, :draft, :enterprise, :held, :roll, :present, :yes, :passed, :file, :fileName, :on, :at, :by,
                    :byName)""")
                .param("number", talks.number().toString())
                .param("draft", talks.version())
                .param("enterprise", enterprise.value())
                .param("held", vote.heldOn())
                .param("roll", vote.roll())
                .param("present", vote.present())
                .param("yes", vote.yes())
                .param("passed", vote.passed())
                .param("file", vote.file().id())
                .param("fileName", vote.file().name())
                .param("on", statute.today())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    /** The lines of the newest draft, by name of the enterprise. */
    Listed<VoteLine> page(Talks talks, int page) {
        int shown = Math.max(0, page);
        List<VoteLine> rows = jdbc.sql("select a.enterprise, a.enterprise_name, v.* " + FROM
                        + " order by a.enterprise_name limit ? offset ?")
                .params(talks.number().toString(), talks.version(), Listed.SIZE, (long) shown * Listed.SIZE)
                .query(VoteBook::read)
                .list();
        return new Listed<>(rows, shown, count(talks, ""));
    }

    List<VoteLine> all(Talks talks) {
        return jdbc.sql("select a.enterprise, a.enterprise_name, v.* " + FROM + " order by a.enterprise_name")
                .params(talks.number().toString(), talks.version())
                .query(VoteBook::read)
                .list();
    }

    Optional<VoteLine> line(Talks talks, PartyId enterprise) {
        return jdbc.sql("select a.enterprise, a.enterprise_name, v.* " + FROM + " and a.enterprise = ?")
                .params(talks.number().toString(), talks.version(), enterprise.value())
                .query(VoteBook::read)
                .optional();
    }

    /** The enterprises that have not voted. */
    List<PartyId> waiting(Talks talks) {
        return jdbc.sql("select a.enterprise " + FROM + " and v.enterprise is null order by a.enterprise")
                .params(talks.number().toString(), talks.version())
                .query((row, n) -> new PartyId(row.getString(1)))
                .list();
    }

    long open(Talks talks) {
        return count(talks, " and v.enterprise is null");
    }

    private long count(Talks talks, String which) {
        return jdbc.sql("select count(*) " + FROM + which)
                .params(talks.number().toString(), talks.version())
                .query(Long.class)
                .single();
    }

    private static VoteLine read(ResultSet row, int n) throws SQLException {
        LocalDate held = row.getObject("held_on", LocalDate.class);
        return new VoteLine(
                new PartyId(row.getString(1)),
                row.getString("enterprise_name"),
                held == null
                        ? null
                        : new Talks.Vote(
                                held,
                                row.getInt("roll"),
                                row.getInt("present"),
                                row.getInt("yes"),
                                row.getBoolean("passed"),
                                new Talks.KeptFile(row.getObject("file", UUID.class), row.getString("file_name"))));
    }
}
