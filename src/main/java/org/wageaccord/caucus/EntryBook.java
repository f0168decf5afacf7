package org.wageaccord.caucus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.registry.Listed;

/** Entries as they lie in the database: sealed when they go in, opened when they come out, with the keys of the reader. */
@Repository
class EntryBook {

    /** Only what the reader can open: under a key before theirs it stays closed. */
    private static final String HERE =
            " from caucus.entry e left join caucus.entry a on a.entry_id = e.about where e.case_number = :case"
                    + " and e.side = :side and e.version = any(:versions) ";

    private static final String SELECT = "select e.*, a.written_at as about_at" + HERE;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    EntryBook(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Empty where the database holds that it may be only once: a second vote, a second closing. */
    Optional<UUID> add(HeldKeys held, Entry.Kind kind, @Nullable UUID about, ActorId author, Said said) {
        UUID id = UUID.randomUUID();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int rows = jdbc.sql("""
                        insert into caucus.entry (entry_id, case_number, side, version, kind, about, author, written_at, sealed)
                        values (:id, :case, :side, :version, :kind, :about, :author, :at, :sealed) on conflict do nothing""")
                .param("id", id)
                .param("case", held.place().caseNumber().toString())
                .param("side", held.place().side().name())
                .param("version", held.newest())
                .param("kind", kind.name())
                .param("about", about, java.sql.Types.OTHER)
                .param("author", author.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "sealed",
                        Seal.seal(
                                held.key(),
                                mark(held.place(), kind, id, held.newest(), author.value(), at, about),
                                written(said)))
                .update();
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Newest first. */
    Listed<Entry> of(HeldKeys held, Entry.Kind kind, int page) {
        String some = "and e.kind = :kind";
        long total = at(held, "select count(*)" + HERE + some)
                .param("kind", kind.name())
                .query(Long.class)
                .single();
        List<Entry> entries = at(
                        held, SELECT + some + " order by e.written_at desc, e.entry_id limit :size offset :skip")
                .param("kind", kind.name())
                .param("size", Listed.SIZE)
                .param("skip", (long) page * Listed.SIZE)
                .query((row, n) -> opened(held, row))
                .list();
        return new Listed<>(entries, page, total);
    }

    /** Votes on, or closings of, these questions. */
    List<Entry> about(HeldKeys held, Entry.Kind kind, Collection<UUID> questions) {
        return at(held, SELECT + "and e.kind = :kind and e.about = any(:about) order by e.written_at")
                .param("kind", kind.name())
                .param("about", questions.toArray(UUID[]::new))
                .query((row, n) -> opened(held, row))
                .list();
    }

    Optional<Entry> one(HeldKeys held, Entry.Kind kind, UUID id) {
        return at(held, SELECT + "and e.kind = :kind and e.entry_id = :id")
                .param("kind", kind.name())
                .param("id", id)
                .query((row, n) -> opened(held, row))
                .optional();
    }

    /** How many entries of the room the reader cannot open, because they were written under keys not theirs. */
    long closed(HeldKeys held) {
        return at(held, """
                        select count(*) from caucus.entry e where e.case_number = :case and e.side = :side
                            and e.kind in ('NOTE', 'LIMIT', 'FILE', 'QUESTION', 'SHEET') and e.version <> all(:versions)""").query(Long.class).single();
    }

    void addContent(HeldKeys held, UUID id, byte[] content) {
        jdbc.sql("insert into caucus.file_content (entry_id, sealed) values (:id, :sealed)")
                .param("id", id)
                .param("sealed", Seal.seal(held.key(), held.place().about("content", id, held.newest()), content))
                .update();
    }

    Optional<byte[]> content(HeldKeys held, UUID id) {
        return at(
                        held,
                        "select e.version, c.sealed from caucus.entry e join caucus.file_content c using (entry_id)"
                                + " where e.entry_id = :id and e.case_number = :case and e.side = :side"
                                + " and e.version = any(:versions)")
                .param("id", id)
                .query((row, n) -> {
                    int version = row.getInt("version");
                    String about = held.place().about("content", id, version);
                    return Seal.open(held.keys().get(version), about, row.getBytes("sealed"));
                })
                .optional()
                .flatMap(opened -> opened);
    }

    private JdbcClient.StatementSpec at(HeldKeys held, String sql) {
        return jdbc.sql(sql)
                .param("case", held.place().caseNumber().toString())
                .param("side", held.place().side().name())
                .param("versions", held.keys().keySet().toArray(Integer[]::new));
    }

    private Entry opened(HeldKeys held, ResultSet row) throws SQLException {
        UUID id = row.getObject("entry_id", UUID.class);
        UUID about = row.getObject("about", UUID.class);
        UUID author = row.getObject("author", UUID.class);
        Instant at = row.getObject("written_at", OffsetDateTime.class).toInstant();
        OffsetDateTime aboutAt = row.getObject("about_at", OffsetDateTime.class);
        int version = row.getInt("version");
        String mark = mark(held.place(), Entry.Kind.valueOf(row.getString("kind")), id, version, author, at, about);
        Said said = Seal.open(held.keys().get(version), mark, row.getBytes("sealed"))
                .map(this::read)
                .orElse(null);
        return new Entry(id, about, aboutAt == null ? null : aboutAt.toInstant(), new ActorId(author), at, said);
    }

    /** A row holds only as it was written: moved, re-dated or put under another name it does not open. */
    private static String mark(
            Place place, Entry.Kind kind, UUID id, int version, UUID author, Instant at, @Nullable UUID about) {
        return place.about(kind, id, version, author, at.toEpochMilli(), about == null ? "-" : about);
    }

    private byte[] written(Said said) {
        try {
            return json.writeValueAsBytes(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write an entry of a room");
        }
    }

    private Said read(byte[] said) {
        try {
            return json.readValue(said, Said.class);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read an entry of a room");
        }
    }
}
