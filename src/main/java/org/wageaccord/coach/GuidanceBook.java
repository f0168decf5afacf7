package org.wageaccord.coach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Listed;

/** Calls for the guides of the towns, and their answers; rows are added, never changed. */
@Repository
class GuidanceBook {

    private final JdbcClient jdbc;

    GuidanceBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is the side's first call of the day. */
    boolean ask(
            CaseNumber caseNumber, Side side, Enterprise enterprise, LocalDate on, String words, Instant at, Actor by) {
        return jdbc.sql("""
            insert into coach.guidance (case_number, side, asked_on, town, enterprise_name, words, asked_at, asked_by,
                asked_by_name)
            values (:case, :side, :on, :town, :enterprise, :words, :at, :by, :name) on conflict do nothing\
            """)
                        .param("case", caseNumber.toString())
                        .param("side", side.name())
                        .param("on", on)
                        .param("town", enterprise.townCode())
                        .param("enterprise", enterprise.name())
                        .param("words", words)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    /** Whether nobody wrote this answer meanwhile. */
    boolean answer(GuidanceCall call, GuidanceReply reply, Instant at, Actor by) {
        return jdbc.sql("""
            insert into coach.guidance_answer (case_number, side, asked_on, serial, words, meets_at, place, answered_at,
                answered_by, answered_by_name)
            values (:case, :side, :on, :serial, :words, :meets, :place, :at, :by, :name) on conflict do nothing\
            """)
                        .param("case", call.caseNumber().toString())
                        .param("side", call.side().name())
                        .param("on", call.askedOn())
                        .param("serial", call.guidance().answers().size() + 1)
                        .param("words", reply.words())
                        .param(
                                "meets",
                                reply.meetsAt() == null ? null : reply.meetsAt().atOffset(ZoneOffset.UTC))
                        .param("place", reply.meetsAt() == null ? null : reply.place())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id().value())
                        .param("name", by.name())
                        .update()
                == 1;
    }

    Optional<Guidance> last(CaseNumber caseNumber, Side side) {
        return whole(jdbc.sql(
                                "select * from coach.guidance where case_number = ? and side = ? order by asked_on desc limit 1")
                        .params(caseNumber.toString(), side.name())
                        .query(GuidanceBook::call)
                        .list())
                .stream()
                .map(GuidanceCall::guidance)
                .findFirst();
    }

    Optional<GuidanceCall> find(CaseNumber caseNumber, Side side, LocalDate on) {
        return whole(jdbc.sql("select * from coach.guidance where case_number = ? and side = ? and asked_on = ?")
                        .params(caseNumber.toString(), side.name(), on)
                        .query(GuidanceBook::call)
                        .list())
                .stream()
                .findFirst();
    }

    /** Calls for the guides of these towns, the newest first. */
    Listed<GuidanceCall> of(Collection<String> towns, int page) {
        String[] codes = towns.toArray(String[]::new);
        long total = jdbc.sql("select count(*) from coach.guidance where town = any(:towns)")
                .param("towns", codes)
                .query(Long.class)
                .single();
        List<GuidanceCall> calls = jdbc.sql("""
            select * from coach.guidance where town = any(:towns)
            order by asked_at desc, case_number, side limit :size offset :skip\
            """)
                .param("towns", codes)
                .param("size", Listed.SIZE)
                .param("skip", (long) page * Listed.SIZE)
                .query(GuidanceBook::call)
                .list();
        return new Listed<>(whole(calls), page, total);
    }

    /** The calls with their answers, asked for once. */
    private List<GuidanceCall> whole(List<GuidanceCall> calls) {
        if (calls.isEmpty()) {
            return calls;
        }
        Map<String, List<Guidance.Answer>> answers = jdbc
                .sql("select * from coach.guidance_answer where case_number = any(:cases) order by serial")
                .param(
                        "cases",
                        calls.stream()
                                .map(call -> call.caseNumber().toString())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, at) -> Map.entry(path(row), answer(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return calls.stream()
                .map(call -> with(call, answers.getOrDefault(call.path(), List.of())))
                .toList();
    }

    private static GuidanceCall with(GuidanceCall call, List<Guidance.Answer> answers) {
        Guidance said = call.guidance();
        return new GuidanceCall(
                call.caseNumber(),
                call.side(),
                call.askedOn(),
                call.town(),
                call.enterprise(),
                call.askedBy(),
                new Guidance(said.words(), said.at(), said.by(), answers));
    }

    private static String path(ResultSet row) throws SQLException {
        return CaseNumber.parse(row.getString("case_number")).slug() + "/" + row.getString("side") + "/"
                + row.getObject("asked_on", LocalDate.class);
    }

    private static GuidanceCall call(ResultSet row, int at) throws SQLException {
        String town = row.getString("town");
        String enterprise = row.getString("enterprise_name");
        return new GuidanceCall(
                CaseNumber.parse(row.getString("case_number")),
                Side.valueOf(row.getString("side")),
                row.getObject("asked_on", LocalDate.class),
                town == null ? "" : town,
                enterprise == null ? "" : enterprise,
                new ActorId(row.getObject("asked_by", UUID.class)),
                new Guidance(
                        row.getString("words"), moment(row, "asked_at"), row.getString("asked_by_name"), List.of()));
    }

    private static Guidance.Answer answer(ResultSet row) throws SQLException {
        OffsetDateTime meets = row.getObject("meets_at", OffsetDateTime.class);
        return new Guidance.Answer(
                row.getString("words"),
                meets == null ? null : meets.toInstant(),
                row.getString("place"),
                moment(row, "answered_at"),
                row.getString("answered_by_name"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
