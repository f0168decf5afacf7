package org.wageaccord.sector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Listed;
import org.wageaccord.statute.Statute;

/** Who confirmed joining what, how unions answered, and the papers of it; only ever added to. */
@Repository
class JoiningBook {

    private static final int MOST_AT_ONCE = 500;
    private static final String SELECT = """
            select j.*, a.confirmed, a.words, a.vote, a.bound_from, a.answered_on, a.answered_at, a.answered_by_name, p.paper
            from sector.joining j
            left join sector.joining_answer a on a.joining = j.id
            left join sector.joining_paper p on p.joining = j.id
            """;
    private static final String OF = "where j.number = :number and (:all or j.enterprise = any(:enterprises)) ";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Statute statute;
    private final Clock clock;

    JoiningBook(JdbcClient jdbc, CurrentActor actor, Statute statute, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.statute = statute;
        this.clock = clock;
    }

    UUID add(CaseNumber number, Bound enterprise, Joining.Basis basis, Role post, boolean byUnit) {
        Actor by = actor.get();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into sector.joining (id, number, enterprise, enterprise_name, basis, post, by_unit, confirmed_on,
                    confirmed_at, confirmed_by, confirmed_by_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        number.toString(),
                        enterprise.enterprise().value(),
                        enterprise.name(),
                        basis.name(),
                        post.name(),
                        byUnit,
                        statute.today(),
                        now(),
                        by.id().value(),
                        by.name())
                .update();
        return id;
    }

    void answer(
            UUID joining, boolean confirmed, String words, Talks.@Nullable Vote vote, @Nullable LocalDate boundFrom) {
        Actor by = actor.get();
        jdbc.sql("""
                insert into sector.joining_answer (joining, confirmed, words, vote, bound_from, answered_on, answered_at,
                    answered_by, answered_by_name)
                values (:joining, :confirmed, :words, cast(:vote as jsonb), :from, :on, :at, :by, :byName)""")
                .param("joining", joining)
                .param("confirmed", confirmed)
                .param("words", words)
                .param("vote", vote == null ? null : KeptJson.write(vote))
                .param("from", boundFrom)
                .param("on", statute.today())
                .param("at", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    void printed(UUID joining, UUID paper) {
        jdbc.sql("insert into sector.joining_paper (joining, paper) values (?, ?)")
                .params(joining, paper)
                .update();
    }

    /** Joined as {@link Joining#isJoined} has it, and not printed yet; the oldest, so many as one job prints. */
    List<Joining> unprinted(CaseNumber number) {
        return jdbc.sql(SELECT + """
                where j.number = ? and a.confirmed and (a.vote is null or cast(a.vote ->> 'passed' as boolean))
                    and p.paper is null
                order by j.confirmed_at, j.id limit ?""")
                .params(number.toString(), MOST_AT_ONCE)
                .query(JoiningBook::read)
                .list();
    }

    /** First to last. */
    List<Joining> all(CaseNumber number) {
        return jdbc.sql(SELECT + "where j.number = ? order by j.confirmed_at, j.id")
                .param(number.toString())
                .query(JoiningBook::read)
                .list();
    }

    Optional<Joining> find(CaseNumber number, UUID id) {
        return jdbc.sql(SELECT + "where j.number = ? and j.id = ?")
                .params(number.toString(), id)
                .query(JoiningBook::read)
                .optional();
    }

    Optional<Joining> ofPaper(UUID paper) {
        return jdbc.sql(SELECT + "where p.paper = ?")
                .param(paper)
                .query(JoiningBook::read)
                .optional();
    }

    /** The newest of an enterprise on this basis. */
    Optional<Joining> newest(CaseNumber number, PartyId enterprise, Joining.Basis basis) {
        return jdbc.sql(
                        SELECT
                                + "where j.number = ? and j.enterprise = ? and j.basis = ? order by j.confirmed_at desc, j.id limit 1")
                .params(number.toString(), enterprise.value(), basis.name())
                .query(JoiningBook::read)
                .optional();
    }

    /** Newest first; of these enterprises only, or of all. */
    Listed<Joining> page(CaseNumber number, boolean all, Collection<PartyId> enterprises, int page) {
        String[] codes = enterprises.stream().map(PartyId::value).toArray(String[]::new);
        long total = jdbc.sql("select count(*) from sector.joining j " + OF)
                .param("number", number.toString())
                .param("all", all)
                .param("enterprises", codes)
                .query(Long.class)
                .single();
        int shown = Math.max(0, page);
        List<Joining> rows = jdbc.sql(SELECT + OF + "order by j.confirmed_at desc, j.id limit :size offset :skip")
                .param("number", number.toString())
                .param("all", all)
                .param("enterprises", codes)
                .param("size", Listed.SIZE)
                .param("skip", (long) shown * Listed.SIZE)
                .query(JoiningBook::read)
                .list();
        return new Listed<>(rows, shown, total);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Joining read(ResultSet row, int n) throws SQLException {
        return new Joining(
                row.getObject("id", UUID.class),
                CaseNumber.parse(row.getString("number")),
                new PartyId(row.getString("enterprise")),
                row.getString("enterprise_name"),
                Joining.Basis.valueOf(row.getString("basis")),
                Role.valueOf(row.getString("post")),
                row.getBoolean("by_unit"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
                row.getString("confirmed_by_name"),
                answer(row),
                row.getObject("paper", UUID.class));
    }

    private static Joining.@Nullable Answer answer(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        String vote = row.getString("vote");
        return new Joining.Answer(
                row.getBoolean("confirmed"),
                row.getString("words"),
                vote == null ? null : KeptJson.read(vote, Talks.Vote.class),
                row.getObject("bound_from", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                at.toInstant(),
                row.getString("answered_by_name"));
    }
}
