package org.wageaccord.supervision;

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
import org.wageaccord.documents.FileKinds;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.KeptJson;

/** Writes the facts of a matter with who did it and when; nothing is ever changed. */
@Repository
class MatterFacts {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final City city;

    MatterFacts(JdbcClient jdbc, CurrentActor actor, Clock clock, City city) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.city = city;
    }

    UUID raise(CaseNumber number, int serial, LocalDate on) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into supervision.matter values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, number.toString(), serial, on, name(), account(), now())
                .update();
        return id;
    }

    void point(UUID matter, Breach breach) {
        jdbc.sql("insert into supervision.point values (?, ?, ?, ?, ?, ?)")
                .params(matter, breach.ground().name(), breach.since(), breach.facts(), account(), now())
                .update();
    }

    void correct(UUID matter, Ground ground, LocalDate on) {
        jdbc.sql("insert into supervision.correction values (?, ?, ?, ?)")
                .params(matter, ground.name(), on, now())
                .update();
    }

    /** Draws the next number of a kind of letter in a year, gapless: {@code 永总劳监提〔2026〕3号}. */
    String number(Rung rung, int year) {
        int serial =
                jdbc.sql("""
                insert into supervision.letter_counter (year, rung, last) values (?, ?, 1)
                on conflict (year, rung) do update set last = letter_counter.last + 1 returning last
                """).params(year, rung.name()).query(Integer.class).single();
        return "%s总劳监%s〔%d〕%d号".formatted(city.mark(), rung.mark(), year, serial);
    }

    void letter(
            UUID matter,
            Rung rung,
            String number,
            LetterEntry entry,
            List<ProposalReason> reasons,
            Hands.Signer signer,
            LocalDate on,
            @Nullable LocalDate due) {
        jdbc.sql("""
                insert into supervision.letter values (:id, :matter, :rung, :number, cast(:entry as json),
                    cast(:reasons as json), :issuer, :signer, :post, :account, :at, :on, :due)
                """)
                .param("id", UUID.randomUUID())
                .param("matter", matter)
                .param("rung", rung.name())
                .param("number", number)
                .param("entry", KeptJson.write(entry))
                .param("reasons", KeptJson.write(reasons))
                .param("issuer", signer.issuer())
                .param("signer", name())
                .param("post", signer.post())
                .param("account", account())
                .param("at", now())
                .param("on", on)
                .param("due", due)
                .update();
    }

    void answer(UUID letter, AnswerEntry entry, boolean late) {
        jdbc.sql("insert into supervision.answer values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(letter, entry.kind().name(), entry.words(), entry.correctBy(), late, name(), account(), now())
                .update();
    }

    /** @param rung the letter that is answered, null for the report on an order */
    void files(UUID matter, @Nullable Rung rung, List<Attachment> files) {
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i);
            jdbc.sql("insert into supervision.file values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            matter,
                            rung == null ? null : rung.name(),
                            i + 1,
                            file.name(),
                            FileKinds.of(file.name(), file.content()).orElseThrow(),
                            file.content())
                    .update();
        }
    }

    Optional<StoredFile> file(CaseNumber number, UUID id) {
        return jdbc.sql("""
                select f.name, f.media_type, f.content from supervision.file f
                join supervision.matter m on m.id = f.matter where f.id = ? and m.case_number = ?
                """)
                .params(id, number.toString())
                .query((row, n) -> new StoredFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    void overdue(UUID letter) {
        jdbc.sql("insert into supervision.overdue values (?, ?)")
                .params(letter, now())
                .update();
    }

    void inquire(UUID matter, List<Supervisor> supervisors, InquiryEntry entry) {
        jdbc.sql("insert into supervision.inquiry values (?, cast(? as json), ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        matter,
                        KeptJson.write(supervisors),
                        entry.on(),
                        entry.course(),
                        entry.findings(),
                        entry.corrected(),
                        name(),
                        account(),
                        now())
                .update();
    }

    void judge(UUID matter, boolean corrected, String words) {
        jdbc.sql("insert into supervision.judgement values (?, ?, ?, ?, ?, ?)")
                .params(matter, corrected, words, name(), account(), now())
                .update();
    }

    void feedBack(UUID matter, FeedbackEntry entry) {
        jdbc.sql("insert into supervision.feedback values (?, ?, ?, ?, ?, ?, ?)")
                .params(matter, entry.ordered(), entry.words(), entry.correctBy(), name(), account(), now())
                .update();
    }

    void report(UUID matter, boolean obeyed, String words) {
        Actor by = actor.get();
        jdbc.sql("insert into supervision.obedience values (?, ?, ?, ?, ?, ?)")
                .params(matter, obeyed, words, by.isPlatform() ? null : by.name(), account(), now())
                .update();
    }

    void close(UUID matter, Matter.Ending ending, String words) {
        jdbc.sql("insert into supervision.closing values (?, ?, ?, ?, ?, ?)")
                .params(matter, ending.name(), words, name(), account(), now())
                .update();
    }

    private String name() {
        return actor.get().name();
    }

    private UUID account() {
        return actor.get().id().value();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
