package org.wageaccord.bargaining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.dataroom.DataItem;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Teams;

/** Tables with all that was put on them. Acts on one table wait for each other: {@link #lock} is their first step. */
@Repository
class Tables {

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final Teams teams;
    private final DataRoom dataRoom;
    private final Rounds rounds;
    private final Positions positions;
    private final ClauseActs clauseActs;
    private final TableReading reading;

    Tables(
            JdbcClient jdbc,
            Json json,
            Clock clock,
            Teams teams,
            DataRoom dataRoom,
            Rounds rounds,
            Positions positions,
            ClauseActs clauseActs,
            TableReading reading) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.teams = teams;
        this.dataRoom = dataRoom;
        this.rounds = rounds;
        this.positions = positions;
        this.clauseActs = clauseActs;
        this.reading = reading;
    }

    /** Asking twice does nothing. */
    void add(TableOpening opening) {
        jdbc.sql("""
                        insert into bargaining.negotiation_table (case_number, enterprise, offered_by, above_scale, headcount,
                            women, opening, meeting, opened_at)
                        values (:caseNumber, :enterprise, :offeredBy, :aboveScale, :headcount, :women,
                            cast(:opening as jsonb), :meeting, :at)
                        on conflict do nothing""")
                .param("caseNumber", opening.caseNumber().toString())
                .param("enterprise", opening.enterprise().value())
                .param("offeredBy", opening.offeredBy().name())
                .param("aboveScale", opening.aboveScale())
                .param("headcount", opening.headcount())
                .param("women", opening.women())
                .param("opening", json.write(opening.opening()))
                .param("meeting", opening.meeting())
                .param("at", moment(clock.instant()))
                .update();
    }

    /** Waits until nobody else acts on the table, then answers what holds now. No table is a bug of the caller. */
    TableState lock(CaseNumber caseNumber) {
        jdbc.sql("select 1 from bargaining.negotiation_table where case_number = :c for update")
                .param("c", caseNumber.toString())
                .query(Integer.class)
                .single();
        return read(caseNumber).orElseThrow();
    }

    /** What holds now; while a page is looked at it is read once, however many doors ask. */
    Optional<TableState> find(CaseNumber caseNumber) {
        return reading.once(caseNumber, () -> read(caseNumber));
    }

    private Optional<TableState> read(CaseNumber caseNumber) {
        return jdbc.sql("""
                select t.*, (select how from bargaining.closing c where c.case_number = t.case_number) as closed,
                    (select max(after_round) from bargaining.reopening r where r.case_number = t.case_number) as reopened_after
                from bargaining.negotiation_table t where t.case_number = :c""")
                .param("c", caseNumber.toString())
                .query((row, n) ->
                        new Head(opening(caseNumber, row), row.getInt("reopened_after"), row.getString("closed")))
                .optional()
                .map(this::state);
    }

    private record Head(
            TableOpening opening,
            int reopenedAfter,
            @Nullable String closed) {}

    void addReopening(CaseNumber caseNumber, int afterRound, String why) {
        jdbc.sql("""
                insert into bargaining.reopening (case_number, after_round, why, reopened_at)
                values (:c, :round, :why, :at) on conflict do nothing""")
                .param("c", caseNumber.toString())
                .param("round", afterRound)
                .param("why", why)
                .param("at", moment(clock.instant()))
                .update();
    }

    private TableState state(Head head) {
        TableOpening opening = head.opening();
        CaseNumber caseNumber = opening.caseNumber();
        Map<Integer, TableState.Acceptance> acceptances = positions.acceptances(caseNumber);
        return new TableState(
                opening,
                teams.sides(caseNumber).map(Sides::teams).orElse(Map.of()),
                dataRoom.handedOver(caseNumber).orElse(null),
                rounds.of(caseNumber, positions.of(caseNumber), acceptances),
                acceptances,
                head.reopenedAfter(),
                clauseActs.of(caseNumber),
                head.closed());
    }

    /** The case is over before its time; asking twice does nothing. */
    void close(CaseNumber caseNumber, String how) {
        jdbc.sql("""
                insert into bargaining.closing (case_number, how, closed_at) values (:c, :how, :at) on conflict do nothing""")
                .param("c", caseNumber.toString())
                .param("how", how)
                .param("at", moment(clock.instant()))
                .update();
    }

    private TableOpening opening(CaseNumber caseNumber, ResultSet row) throws SQLException {
        return new TableOpening(
                caseNumber,
                new PartyId(row.getString("enterprise")),
                Side.valueOf(row.getString("offered_by")),
                row.getBoolean("above_scale"),
                row.getInt("headcount"),
                row.getInt("women"),
                json.read(row.getString("opening"), Terms.class),
                dataRoom.items(caseNumber).stream().map(DataItem::title).toList(),
                row.getObject("meeting", LocalDate.class));
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
