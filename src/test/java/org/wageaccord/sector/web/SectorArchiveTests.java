package org.wageaccord.sector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wageaccord.archive.Archives;
import org.wageaccord.archive.format.ArchiveCheck;
import org.wageaccord.archive.format.ArchiveIndex;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Entries;
import org.wageaccord.sector.Founded;
import org.wageaccord.sector.Founded.Other;
import org.wageaccord.sector.Joinings;
import org.wageaccord.sector.Purpose;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Way;
import org.wageaccord.supervision.KnownCases;

/** Talks of a sector are taken away as one file that is checked without the platform (《档案法》第三十七条). */
class SectorArchiveTests extends SectorVisits {

    @Autowired
    Archives archives;

    @Autowired
    Joinings joinings;

    @Autowired
    Founded founded;

    @TempDir
    Path folder;

    @Test
    void anAgreementInForceIsPackedWithItsPapersCountsJoiningsAndLedger() throws Exception {
        Other other = founded.enterprise(true);
        CaseNumber number = supplied(other);
        String address = number.address() + "/archive";
        assertThat(codes(number, sector.union)).containsExactly("refusal.archive.notInForce");
        assertThat(perform(sector.union, get(address)).getStatus()).isEqualTo(404);
        assertThat(show(sector.union, number.address()).select("a[href$=archive]"))
                .isEmpty();
        sector.passed(number, cast.cityUnion, cast.bureau);
        UUID joining = as(cast.manager, () -> joinings.confirm(number, KnownCases.ENTERPRISE))
                .orElseThrow();
        as(cast.chair, () -> joinings.answer(number, joining, true, "", sector.vote(60, 60, 30)))
                .orElseThrow();
        course.printJoinings(number);

        assertThat(show(cast.bureau, number.address()).select("a[href$=archive]"))
                .hasSize(1);
        assertThat(send(sector.chamber, address).getStatus()).isEqualTo(303);
        Document page = show(sector.union, address);
        assertThat(page.select("main").text()).contains("审议数据（只有人数和票数）");
        assertThat(page.select("form button")).as("nothing new to archive").isEmpty();
        String digest = page.select("#archive-1 code.digest").text();
        Path file = fetched(sector.union, address);
        ArchiveIndex index = ArchiveCheck.check(file, digest).index();
        assertThat(index.files())
                .extracting(Item::path)
                .containsExactly(
                        "papers/01-sector-resolution.pdf",
                        "ofd/01-sector-resolution.ofd",
                        "papers/02-sector-agreement.pdf",
                        "ofd/02-sector-agreement.ofd",
                        "papers/03-sector-joining.pdf",
                        "ofd/03-sector-joining.ofd",
                        "supplies/04.pdf",
                        "data/talks.json",
                        "data/approvals.json",
                        "data/agreement.json",
                        "data/joinings.json",
                        "public/edition.html",
                        "metadata.xml",
                        "ledger.jsonl");
        assertThat(new String(index.list(), StandardCharsets.UTF_8))
                .contains("协商单位　", number.toString(), "企业加入确认数据")
                .doesNotContain("用人单位", "null");
        assertThat(index.ledger().entries()).isGreaterThan(20);
        String votes = read(file, "data/approvals.json");
        assertThat(votes)
                .contains(other.id().value(), "\"yes\" : 24", Entries.CODE, Digest.of(Sectoring.PAPER.content()));
        assertThat(read(file, "data/joinings.json")).contains("LATER", "\"yes\" : 30", "boundFrom");
        assertThat(read(file, "data/agreement.json")).contains("joinedFrom", "施某", "俞某");
        assertThat(read(file, "data/talks.json")).contains("MINUTES", "SUPPLIED", "UNION_DECIDED", "FILED");
        assertThat(read(file, "public/edition.html"))
                .contains("最低工资", "1 家", number.toString())
                .doesNotContain("施某", "俞某", "2800", "19900000000");
    }

    @Test
    void whatChangedInThePackageIsFound() throws Exception {
        CaseNumber number = inForce(sector.unit(cast.cityUnion, Unit.Kind.REGION, "", List.of(Entries.CODE)));
        as(sector.union, () -> archives.pack(number)).orElseThrow();
        Path file = fetched(cast.cityUnion, number.address() + "/archive");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(Files.readAllBytes(fetched(sector.chamber, number.address() + "/archive")))
                .as("the same whenever and by whom it is fetched")
                .isEqualTo(bytes);
        assertThat(catchThrowable(() -> ArchiveCheck.check(file, "0".repeat(64))))
                .isInstanceOf(ArchiveCheck.Changed.class);
    }

    @Test
    void theSidesAndTheOfficesMakeOneAndNobodyElse() {
        CaseNumber number = inForce(sector.unit(cast.cityUnion, Unit.Kind.REGION, "", List.of(Entries.CODE)));
        for (Actor stranger : List.of(cast.manager, cast.chair, cast.worker, cast.guide)) {
            assertThat(codes(number, stranger)).as(stranger.name()).containsExactly("refusal.archive.notYours");
            assertThat(perform(stranger, get(number.address() + "/archive")).getStatus())
                    .isEqualTo(404);
        }
        as(cast.bureau, () -> archives.pack(number)).orElseThrow();
        assertThat(codes(number, cast.cityUnion)).containsExactly("refusal.archive.nothingNew");
        as(sector.chamber, () -> sectors.publish(number)).orElseThrow();
        as(cast.cityUnion, () -> archives.pack(number)).orElseThrow();
        assertThat(as(sector.union, () -> archives.of(number))).hasSize(2);
        assertThat(perform(cast.manager, get(number.address() + "/archive/1/package.zip"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void talksThatEndedWithoutAnAgreementAreArchivedAndTheBureauHasNoPartInThem() {
        UUID unit = unit();
        CaseNumber refused = sector.offered(unit);
        assertThat(codes(refused, sector.union)).containsExactly("refusal.archive.notInForce");
        as(sector.chamber, () -> sectors.reply(refused, false, "行情不好")).orElseThrow();
        as(sector.union, () -> archives.pack(refused)).orElseThrow();
        assertThat(codes(refused, cast.bureau)).containsExactly("refusal.archive.notYours");
    }

    @Test
    void aTerminationIsArchivedOnceItsLastDayIsOver() throws Exception {
        UUID unit = sector.unit(cast.cityUnion, Unit.Kind.REGION, "", List.of(Entries.CODE));
        CaseNumber number = inForce(unit);
        as(sector.chamber, () -> sectors.publish(number)).orElseThrow();
        CaseNumber ending = sector.asked(unit, Purpose.TERMINATE, number);
        sector.terminating(ending, sector.today());
        as(sector.union, () -> sectors.submit(ending, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(ending, sector.vote(48, 40, 40)))
                .orElseThrow();
        sector.signed(ending);
        course.printAgreement(ending);
        assertThat(codes(ending, sector.union)).containsExactly("refusal.archive.notInForce");
        course.terminate(ending);
        as(sector.union, () -> archives.pack(ending)).orElseThrow();
        Path file = fetched(sector.union, ending.address() + "/archive");
        assertThat(ArchiveCheck.check(file, null).index().files())
                .extracting(Item::path)
                .contains("papers/01-sector-termination.pdf")
                .doesNotContain("public/edition.html");
        assertThat(read(file, "metadata.xml")).contains("集体合同解除");
        assertThat(read(file, "data/talks.json")).contains("TERMINATED");
    }

    /** Voted on by its members, returned once, supplied with a file, not decided. */
    private CaseNumber supplied(Other other) {
        UUID unit = sector.unit(
                cast.cityUnion,
                Unit.Kind.INDUSTRY,
                Sectoring.TOWN,
                List.of(Entries.CODE, other.id().value()));
        CaseNumber number = sector.teamed(unit);
        as(sector.union, () -> sectors.minutes(number, sector.minutes())).orElseThrow();
        as(sector.chamber, () -> sectors.answerMinutes(number, true, "")).orElseThrow();
        sector.agreed(number, "2800");
        LocalDate closes = sector.today().plusDays(5);
        as(sector.union, () -> sectors.submit(number, Way.MEMBERS, closes)).orElseThrow();
        as(other.chair(), () -> sectors.memberVote(number, other.id(), sector.vote(48, 40, 24)))
                .orElseThrow();
        course.closeVotes(number);
        course.printResolution(number);
        sector.signed(number);
        course.printAgreement(number);
        sector.filed(number);
        as(cast.cityUnion, () -> sectors.decide(number, sector.decision(number, Verdict.INCOMPLETE)))
                .orElseThrow();
        as(sector.chamber, () -> sectors.supply(number, sector.supplies())).orElseThrow();
        return number;
    }

    private CaseNumber inForce(UUID unit) {
        CaseNumber number = sector.teamed(unit);
        sector.agreed(number, "2800");
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(number, sector.vote(48, 40, 40)))
                .orElseThrow();
        sector.signed(number);
        sector.filed(number);
        sector.passed(number, cast.cityUnion, cast.bureau);
        return number;
    }

    private List<String> codes(CaseNumber number, Actor who) {
        return as(who, () -> archives.pack(number)).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    private Path fetched(Actor who, String address) throws Exception {
        MockHttpServletResponse fetched = perform(who, get(address + "/1/package.zip"));
        assertThat(fetched.getContentType()).isEqualTo("application/zip");
        return Files.write(folder.resolve(who.name() + ".zip"), fetched.getContentAsByteArray());
    }

    private static String read(Path file, String path) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
