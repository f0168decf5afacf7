package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.archive.Archives;
import org.wageaccord.archive.CaseArchive;
import org.wageaccord.archive.format.ArchiveCheck;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperReaders;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.negotiation.process.Duty;
import org.wageaccord.negotiation.process.DutyFilter;
import org.wageaccord.negotiation.process.Travelled;
import org.wageaccord.sector.Joinings;
import org.wageaccord.sector.SectorFloors;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Step;
import org.wageaccord.sector.Talks;
import org.wageaccord.sector.Way;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.statute.Statute;

/** A chamber and a union that bargain through their doors with the real engine and real papers. */
abstract class SectorStory {

    @Autowired
    ExampleCity city;

    @Autowired
    Sectoring sector;

    @Autowired
    Sectors sectors;

    @Autowired
    Joinings joinings;

    @Autowired
    PaperReaders readers;

    @Autowired
    Archives archives;

    @TempDir
    Path folder;

    @Autowired
    SectorFloors floors;

    @Autowired
    Accounts accounts;

    @Autowired
    Documents documents;

    @Autowired
    Duties duties;

    @Autowired
    Statute statute;

    @Autowired
    Travelled travelled;

    CaseNumber number;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
    }

    void submit(Way way) {
        LocalDate closes = way == Way.MEMBERS ? today().plusDays(5) : null;
        does(sector.union, () -> sectors.submit(number, way, closes));
    }

    void approvedByCongress() {
        submit(Way.CONGRESS);
        does(sector.union, () -> sectors.congressVote(number, sector.vote(48, 30, 24)));
        awaitDuty("UserTask_SignSectorWorkers");
        sector.signed(number);
    }

    /** An agreement of the unit, concluded without an objection, in force and published. */
    CaseNumber concluded(UUID unit, String minimum) {
        number = sector.teamed(unit);
        sector.agreed(number, minimum);
        approvedByCongress();
        filed();
        sector.passed(number, city.unionReviewer(), city.bureauReviewer());
        published();
        return number;
    }

    void filed() {
        awaitDuty("UserTask_FileSector");
        sector.filed(number);
        awaitDuty("UserTask_ReviewSectorByUnion");
    }

    void decide(Actor reviewer, Verdict verdict) {
        does(reviewer, () -> sectors.decide(number, sector.decision(number, verdict)));
    }

    void published() {
        awaitDuty("UserTask_PublishSector");
        does(sector.chamber, () -> sectors.publish(number));
        assertThat(talks().step()).isEqualTo(Step.IN_FORCE);
    }

    /** What somebody owes in these talks. */
    List<String> owed(Actor who) {
        return duties.of(who.id(), DutyFilter.OPEN, 0).rows().stream()
                .filter(duty -> duty.caseNumber().equals(number))
                .map(Duty::kind)
                .toList();
    }

    /** The head of the union of an enterprise founded in this story; its code tells which. */
    Actor chairOf(PartyId enterprise) {
        return person(enterprise, "wc");
    }

    private Actor person(PartyId enterprise, String role) {
        int n = Integer.parseInt(enterprise.value().substring(12, 17));
        return accounts.byUsername("new-" + n + "-" + role).orElseThrow();
    }

    void vote(PartyId enterprise, int yes) {
        does(chairOf(enterprise), () -> sectors.memberVote(number, enterprise, sector.vote(48, 40, yes)));
    }

    /** An enterprise and its union confirm that the agreement binds it, and their paper is made. */
    void joins(PartyId enterprise) {
        Actor manager = person(enterprise, "el");
        UUID joining = does(manager, () -> joinings.confirm(number, enterprise));
        does(chairOf(enterprise), () -> joinings.answer(number, joining, true, "", null));
        printed(PaperKind.SECTOR_JOINING, 1);
        Paper paper = documents.of(number).stream()
                .filter(one -> one.kind() == PaperKind.SECTOR_JOINING)
                .findFirst()
                .orElseThrow();
        assertThat(Acting.as(manager, () -> readers.mayRead(paper))).isTrue();
        assertThat(Acting.as(city.bureauReviewer(), () -> readers.mayRead(paper)))
                .isTrue();
    }

    /** The package of what both sides signed is as good as the ledger: every paper in it is the one that was issued. */
    void archived() {
        CaseArchive archive = does(sector.chamber, () -> archives.pack(number));
        Path file = folder.resolve("sector.zip");
        Acting.as(sector.chamber, () -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                archives.write(archive, out);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThatCode(() -> ArchiveCheck.check(file, archive.indexDigest())).doesNotThrowAnyException();
    }

    /** The reminder comes, then the term passes. */
    void overdue(String model, LocalDate due, String reminder, String noted) {
        goTo(due);
        until(reminder, () -> travelled.nodes.contains(model + ":ServiceTask_" + reminder));
        goTo(due.plusDays(1));
        until(noted, () -> travelled.nodes.contains(model + ":ServiceTask_" + noted));
    }

    void printed(PaperKind kind, int count) {
        until(
                kind + " printed",
                () -> documents.of(number).stream()
                                .filter(paper -> paper.kind() == kind)
                                .count()
                        == count);
    }

    void awaitDuty(String kind) {
        city.await(number, kind);
    }

    Talks talks() {
        return sectors.talks(number).orElseThrow();
    }

    LocalDate today() {
        return city.now().toLocalDate();
    }

    void goTo(LocalDate day) {
        city.at(day.atTime(10, 0));
    }
}
