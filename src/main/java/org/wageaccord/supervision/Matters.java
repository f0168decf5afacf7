package org.wageaccord.supervision;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.KeptJson;
import org.wageaccord.statute.Deadline;
import org.wageaccord.supervision.Matter.Answer;
import org.wageaccord.supervision.Matter.Closing;
import org.wageaccord.supervision.Matter.Feedback;
import org.wageaccord.supervision.Matter.FileMark;
import org.wageaccord.supervision.Matter.Inquiry;
import org.wageaccord.supervision.Matter.Judgement;
import org.wageaccord.supervision.Matter.Letter;
import org.wageaccord.supervision.Matter.Obedience;
import org.wageaccord.supervision.Matter.Point;

/** Puts the matters of a case together from their facts: four queries, whatever their number. */
@Repository
class Matters {

    private static final String ORDER_REPORT = "ORDER";

    private final JdbcClient jdbc;
    private final CaseKnowledge cases;

    Matters(JdbcClient jdbc, CaseKnowledge cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    private record FileRow(UUID matter, String rung, FileMark mark) {}

    private record Owned<T>(UUID matter, T value) {}

    /** Lets one act on a case's matters pass at a time, until the transaction ends. */
    void lock(CaseNumber number) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('supervision ' || ?, 0))")
                .param(number.toString())
                .query(Integer.class)
                .single();
    }

    /** The matters of a case, the first one first. */
    List<Matter> of(CaseNumber number) {
        List<FileRow> files = files(number);
        Map<UUID, List<Point>> points = byMatter(points(number));
        Map<UUID, List<Letter>> letters = byMatter(letters(number, files));
        return jdbc.sql("""
                select m.*, i.supervisors, i.held_on, i.course, i.findings, i.corrected as found_corrected,
                       i.recorded_by, i.recorded_at, j.corrected, j.words as judged, j.judged_by, j.judged_at,
                       f.ordered, f.words as fed_back, f.correct_by, f.given_by, f.given_at,
                       o.obeyed, o.words as reported, o.reported_by, o.reported_at,
                       c.ending, c.words as closed, c.closed_by, c.closed_at
                from supervision.matter m
                left join supervision.inquiry i on i.matter = m.id
                left join supervision.judgement j on j.matter = m.id
                left join supervision.feedback f on f.matter = m.id
                left join supervision.obedience o on o.matter = m.id
                left join supervision.closing c on c.matter = m.id
                where m.case_number = ? order by m.serial limit 50
                """)
                .param(number.toString())
                .query((row, n) -> matter(row, points, letters, files))
                .list();
    }

    Optional<Matter> open(CaseNumber number) {
        return of(number).stream().filter(Matter::isOpen).findFirst();
    }

    private List<Owned<Point>> points(CaseNumber number) {
        return jdbc.sql("""
                select p.matter, p.ground, p.since, p.facts, c.corrected_on from supervision.point p
                join supervision.matter m on m.id = p.matter
                left join supervision.correction c on c.matter = p.matter and c.ground = p.ground
                where m.case_number = ? order by p.noted_at, p.ground
                """)
                .param(number.toString())
                .query((row, n) -> new Owned<>(
                        row.getObject(1, UUID.class),
                        new Point(
                                Ground.valueOf(row.getString(2)),
                                row.getObject(3, LocalDate.class),
                                row.getString(4),
                                row.getObject(5, LocalDate.class))))
                .list();
    }

    private List<Owned<Letter>> letters(CaseNumber number, List<FileRow> files) {
        return jdbc.sql("""
                select l.*, o.noted_at, a.kind, a.words, a.correct_by, a.late, a.answered_by, a.answered_at
                from supervision.letter l join supervision.matter m on m.id = l.matter
                left join supervision.overdue o on o.letter = l.id
                left join supervision.answer a on a.letter = l.id
                where m.case_number = ? order by l.signed_at, l.rung
                """)
                .param(number.toString())
                .query((row, n) -> new Owned<>(row.getObject("matter", UUID.class), letter(number, row, files)))
                .list();
    }

    private List<FileRow> files(CaseNumber number) {
        return jdbc.sql("""
                select f.matter, coalesce(f.rung, '%s'), f.id, f.name from supervision.file f
                join supervision.matter m on m.id = f.matter where m.case_number = ? order by f.rung, f.place
                """.formatted(ORDER_REPORT))
                .param(number.toString())
                .query((row, n) -> new FileRow(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new FileMark(row.getObject(3, UUID.class), row.getString(4))))
                .list();
    }

    private static <T> Map<UUID, List<T>> byMatter(List<Owned<T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Owned::matter, Collectors.mapping(Owned::value, Collectors.toUnmodifiableList())));
    }

    private static List<FileMark> files(List<FileRow> files, UUID matter, String rung) {
        return files.stream()
                .filter(f -> f.matter().equals(matter) && f.rung().equals(rung))
                .map(FileRow::mark)
                .toList();
    }

    private Letter letter(CaseNumber number, ResultSet row, List<FileRow> files) throws SQLException {
        UUID matter = row.getObject("matter", UUID.class);
        String rung = row.getString("rung");
        Answer answer = row.getString("kind") == null
                ? null
                : new Answer(
                        AnswerKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getObject("correct_by", LocalDate.class),
                        row.getBoolean("late"),
                        row.getString("answered_by"),
                        at(row, "answered_at"),
                        files(files, matter, rung));
        return new Letter(
                row.getObject("id", UUID.class),
                Rung.valueOf(rung),
                row.getString("number"),
                KeptJson.read(row.getString("entry"), new TypeReference<LetterEntry>() {}),
                KeptJson.read(row.getString("reasons"), new TypeReference<List<ProposalReason>>() {}),
                row.getString("issuer"),
                row.getString("signer"),
                row.getString("post"),
                at(row, "signed_at"),
                row.getObject("issued_on", LocalDate.class),
                due(number, row),
                row.getObject("noted_at") != null,
                answer);
    }

    /** The day in the letter, or the one it was moved to or that could be computed since. */
    private @Nullable LocalDate due(CaseNumber number, ResultSet row) throws SQLException {
        LocalDate written = row.getObject("due_on", LocalDate.class);
        String term = Rung.valueOf(row.getString("rung")).term();
        return written == null || term == null
                ? written
                : cases.clock(number, term, row.getObject("issued_on", LocalDate.class))
                        .map(Deadline::due)
                        .orElse(written);
    }

    private static Matter matter(
            ResultSet row, Map<UUID, List<Point>> points, Map<UUID, List<Letter>> letters, List<FileRow> files)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Matter(
                id,
                CaseNumber.parse(row.getString("case_number")),
                row.getInt("serial"),
                points.getOrDefault(id, List.of()),
                row.getObject("raised_on", LocalDate.class),
                row.getString("raised_by"),
                letters.getOrDefault(id, List.of()),
                inquiry(row),
                row.getString("judged_by") == null
                        ? null
                        : new Judgement(
                                row.getBoolean("corrected"),
                                row.getString("judged"),
                                row.getString("judged_by"),
                                at(row, "judged_at")),
                feedback(row),
                obedience(row, files(files, id, ORDER_REPORT)),
                closing(row));
    }

    private static @Nullable Inquiry inquiry(ResultSet row) throws SQLException {
        return row.getString("recorded_by") == null
                ? null
                : new Inquiry(
                        KeptJson.read(row.getString("supervisors"), new TypeReference<List<Supervisor>>() {}),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("course"),
                        row.getString("findings"),
                        row.getBoolean("found_corrected"),
                        row.getString("recorded_by"),
                        at(row, "recorded_at"));
    }

    private static @Nullable Feedback feedback(ResultSet row) throws SQLException {
        return row.getString("given_by") == null
                ? null
                : new Feedback(
                        row.getBoolean("ordered"),
                        row.getString("fed_back"),
                        row.getObject("correct_by", LocalDate.class),
                        row.getString("given_by"),
                        at(row, "given_at"));
    }

    private static @Nullable Obedience obedience(ResultSet row, List<FileMark> files) throws SQLException {
        return row.getString("reported") == null
                ? null
                : new Obedience(
                        row.getBoolean("obeyed"),
                        row.getString("reported"),
                        row.getString("reported_by"),
                        at(row, "reported_at"),
                        files);
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        return row.getString("ending") == null
                ? null
                : new Closing(
                        Matter.Ending.valueOf(row.getString("ending")),
                        row.getString("closed"),
                        row.getString("closed_by"),
                        at(row, "closed_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
