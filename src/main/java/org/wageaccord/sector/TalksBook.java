package org.wageaccord.sector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Listed;
import org.wageaccord.statute.PackVersions;
import org.wageaccord.statute.Statute;

/** Talks and their acts; only ever added to. */
@Repository
class TalksBook {

    private final JdbcClient jdbc;
    private final UnitBook units;
    private final City city;
    private final CurrentActor actor;
    private final Statute statute;
    private final Clock clock;

    TalksBook(JdbcClient jdbc, UnitBook units, City city, CurrentActor actor, Statute statute, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.city = city;
        this.actor = actor;
        this.statute = statute;
        this.clock = clock;
    }

    /** Numbers and keeps new talks; the counter's row stays locked until they are committed. */
    CaseNumber add(Unit unit, Side side, SectorOffer offer, LocalDate replyDue) {
        LocalDate today = statute.today();
        CaseNumber.Line line = unit.kind().line();
        int serial = jdbc.sql("insert into sector.counter (line, year, last) values (:line, :year, 1)"
                        + " on conflict (line, year) do update set last = sector.counter.last + 1 returning last")
                .param("line", line.name())
                .param("year", today.getYear())
                .query(Integer.class)
                .single();
        CaseNumber number = new CaseNumber(city.mark(), line, today.getYear(), serial);
        Actor by = actor.get();
        jdbc.sql("""
                insert into sector.talks (number, unit, year, side, entry, offered_on, reply_due, offered_at, offered_by,
                    offered_by_name, pack_versions)
                values (:number, :unit, :year, :side, :entry::jsonb, :on, :due, :at, :by, :byName, :packs)""")
                .param("number", number.toString())
                .param("unit", unit.id())
                .param("year", offer.year())
                .param("side", side.name())
                .param("entry", KeptJson.write(offer))
                .param("on", today)
                .param("due", replyDue)
                .param("at", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("packs", statute.law().versions().toString())
                .update();
        return number;
    }

    /** Waits until nobody else acts on these talks. */
    void lock(CaseNumber number) {
        boolean known = jdbc.sql("select number from sector.talks where number = ? for update")
                .param(number.toString())
                .query(String.class)
                .optional()
                .isPresent();
        if (!known) {
            throw new IllegalArgumentException("no talks " + number);
        }
    }

    Optional<Talks> find(CaseNumber number) {
        return jdbc.sql("select * from sector.talks where number = ?")
                .param(number.toString())
                .query(this::read)
                .optional();
    }

    /** Newest first. */
    Listed<Talks> ofUnit(UUID unit, int page) {
        long total = jdbc.sql("select count(*) from sector.talks where unit = ?")
                .param(unit)
                .query(Long.class)
                .single();
        int shown = Math.max(0, page);
        List<Talks> rows = jdbc.sql(
                        "select * from sector.talks where unit = ? order by offered_at desc, number desc limit ? offset ?")
                .params(unit, Listed.SIZE, (long) shown * Listed.SIZE)
                .query(this::read)
                .list();
        return new Listed<>(rows, shown, total);
    }

    Optional<CaseNumber> newest(UUID unit) {
        return jdbc.sql("select number from sector.talks where unit = ? order by offered_at desc, number desc limit 1")
                .param(unit)
                .query((row, n) -> CaseNumber.parse(row.getString(1)))
                .optional();
    }

    /** Whether talks of a unit are on: offered and neither ended nor in force. */
    boolean isTalking(UUID unit) {
        return newest(unit)
                .flatMap(this::find)
                .filter(talks -> talks.step().compareTo(Step.PUBLICATION) < 0)
                .isPresent();
    }

    void add(Talks talks, Act.Kind kind, @Nullable Side side, Object entry) {
        add(talks, talks.version(), kind, side, entry);
    }

    /** A step that is done once for all drafts. */
    void addOnce(Talks talks, Act.Kind kind, @Nullable Side side, Object entry) {
        add(talks, 0, kind, side, entry);
    }

    int addDraft(Talks talks, Side side, SectorTerms terms) {
        int version = talks.version() + 1;
        add(talks, version, Act.Kind.DRAFT, side, new Talks.KeptDraft(terms, terms.digest()));
        return version;
    }

    private void add(Talks talks, int draft, Act.Kind kind, @Nullable Side side, Object entry) {
        Actor by = actor.get();
        jdbc.sql("""
                insert into sector.act (number, draft, kind, side, turn, entry, done_on, done_at, done_by, done_by_name)
                values (:number, :draft, :kind, :side, :turn, :entry::jsonb, :on, :at, :by, :byName)""")
                .param("number", talks.number().toString())
                .param("draft", draft)
                .param("kind", kind.name())
                .param("side", side == null ? "" : side.name())
                .param("turn", kind.isRepeated() ? talks.acts().size() : 0)
                .param("entry", KeptJson.write(entry))
                .param("on", statute.today())
                .param("at", now())
                .param("by", by.id().value())
                .param("byName", by.name())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Talks read(ResultSet row, int n) throws SQLException {
        String number = row.getString("number");
        Side side = Side.valueOf(row.getString("side"));
        return new Talks(
                CaseNumber.parse(number),
                units.find(row.getObject("unit", UUID.class)).orElseThrow(),
                row.getInt("year"),
                side,
                KeptJson.read(row.getString("entry"), SectorOffer.class),
                row.getObject("offered_on", LocalDate.class),
                row.getObject("reply_due", LocalDate.class),
                row.getString("offered_by_name"),
                PackVersions.parse(row.getString("pack_versions")),
                acts(number));
    }

    private List<Act> acts(String number) {
        return jdbc.sql("select * from sector.act where number = ? order by id limit 1000")
                .param(number)
                .query((row, n) -> new Act(
                        Act.Kind.valueOf(row.getString("kind")),
                        row.getInt("draft"),
                        row.getString("side").isEmpty() ? null : Side.valueOf(row.getString("side")),
                        row.getString("entry"),
                        row.getObject("done_on", LocalDate.class),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("done_by_name")))
                .list();
    }
}
