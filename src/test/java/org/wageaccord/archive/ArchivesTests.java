package org.wageaccord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;
import static org.wageaccord.filing.FilingCast.BUREAU_REVIEWER;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.UNION_CHAIR;
import static org.wageaccord.filing.FilingCast.WORKER;
import static org.wageaccord.filing.FilingCast.as;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.archive.format.ArchiveCheck;
import org.wageaccord.archive.format.ArchiveIndex;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.audit.LedgerLog;
import org.wageaccord.audit.SealNow;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.contract.Chapter;
import org.wageaccord.documents.PaperState;
import org.wageaccord.documents.Sealing;
import org.wageaccord.documents.seal.NationalCheck;
import org.wageaccord.filing.FilingCast;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.PublicationEntry;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.openness.OpenEdition;
import org.wageaccord.openness.OpenEditions;
import org.wageaccord.openness.OpenText;

/** A case in force is archived as one file that is checked without the platform. */
@ArchiveRoom
class ArchivesTests {

    @Autowired
    Archives archives;

    @Autowired
    Filings filings;

    @Autowired
    Filed filed;

    @Autowired
    Sealing sealing;

    @Autowired
    FilingCast cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ApplicationContext context;

    @Autowired
    LedgerLog log;

    @Autowired
    OpenEditions editions;

    @TempDir
    Path folder;

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void thePackageHoldsPapersSuppliesDataAndTheLedgerAndChecksGood() throws Exception {
        CaseNumber number = filed.inForce();
        CaseArchive archive = as(UNION_CHAIR, () -> archives.pack(number)).orElseThrow();
        ArchiveCheck.Good good = ArchiveCheck.check(filed.fetched(archive, folder), archive.indexDigest());
        ArchiveIndex index = good.index();
        assertThat(index.caseNumber()).isEqualTo(number.toString());
        assertThat(index.files())
                .extracting(Item::path)
                .containsExactly(
                        "papers/01-resolution.pdf",
                        "ofd/01-resolution.ofd",
                        "supplies/02.pdf",
                        "data/filing.json",
                        "data/agreement.json",
                        "public/edition.html",
                        "metadata.xml",
                        "ledger.jsonl");
        assertThat(index.files().get(0).number()).isEqualTo(number.paper(1));
        assertThat(index.ledger().entries()).isGreaterThanOrEqualTo(8);
        assertThat(events.stream(ArchivePacked.class).map(ArchivePacked::digest))
                .containsExactly(archive.indexDigest());
    }

    @Test
    void everySealedEntryOfThePackageIsProvenByTheKeyOfTheLedger() throws Exception {
        CaseNumber number = filed.inForce();
        SealNow.all(context);
        CaseArchive archive = as(UNION_CHAIR, () -> archives.pack(number)).orElseThrow();
        LogKey key = LogKey.parse(log.key().orElseThrow());
        ArchiveCheck.Good good =
                ArchiveCheck.check(filed.fetched(archive, folder), archive.indexDigest(), List.of(key));
        assertThat(good.index().ledger().sealed())
                .isEqualTo(good.index().ledger().entries())
                .isGreaterThanOrEqualTo(8);
        assertThat(new String(good.index().list(), StandardCharsets.UTF_8)).contains("条附封存证明");
    }

    @Test
    void whatLiesBesideASignedPaperIsInThePackageToo() throws Exception {
        CaseNumber number = filed.inForce();
        sealing.sweep();
        CaseArchive archive = as(UNION_CHAIR, () -> archives.pack(number)).orElseThrow();
        Path file = filed.fetched(archive, folder);
        ArchiveCheck.check(file, archive.indexDigest());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] signed =
                    zip.getInputStream(zip.getEntry("papers/01-resolution.pdf")).readAllBytes();
            byte[] value = zip.getInputStream(zip.getEntry("national/01-resolution.p7s"))
                    .readAllBytes();
            assertThat(NationalCheck.of(signed, value, sealing.nationalCertificate())
                            .holds())
                    .isTrue();
        }
    }

    @Test
    void papersThatAreNotForBothSidesOrForThemOnlyAreNamedAndLeftOut() throws Exception {
        CaseNumber number = filed.inForce();
        CaseArchive archive = as(BUREAU_REVIEWER, () -> archives.pack(number)).orElseThrow();
        ArchiveIndex index =
                ArchiveCheck.check(filed.fetched(archive, folder), null).index();
        assertThat(index.leftOut())
                .satisfiesExactly(
                        proposal -> {
                            assertThat(proposal.number()).isEqualTo(number.paper(2));
                            assertThat(proposal.reason()).contains("不对双方公开");
                        },
                        data -> {
                            assertThat(data.number()).isEqualTo(number.paper(3));
                            assertThat(data.reason()).contains("只供协商双方");
                        });
    }

    @Test
    void whatMayBeShownOutsideNamesNoPersonAndNoSum() throws Exception {
        CaseNumber number = filed.inForce();
        CaseArchive archive = as(HANDLER, () -> archives.pack(number)).orElseThrow();
        try (ZipFile zip = new ZipFile(filed.fetched(archive, folder).toFile())) {
            String page = new String(
                    zip.getInputStream(zip.getEntry("public/edition.html")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(page)
                    .contains("浙江示例五金有限公司", number.toString(), "集备〔2026〕", "240 人", "2027-03-31")
                    .doesNotContain("吕某", "胡某", "程某", "0579", "2800", "4727")
                    .doesNotContain("双方同意对外公开的条款");
        }
    }

    @Test
    void thePublicEditionHasTheClausesThatBothSidesOpenedInTheirPlaces() throws Exception {
        CaseNumber number = filed.inForce();
        OpenText text = new OpenText(
                number.toString(),
                "b2".repeat(32),
                null,
                new BigDecimal("6.7287"),
                List.of(new OpenText.Part(
                        Chapter.Plan.STANDARDS,
                        2,
                        List.of(
                                new OpenText.Item(1, null, null, null),
                                new OpenText.Item(2, "C05", "岗位工资", "按岗定薪，<易岗易薪>。")))));
        when(editions.edition(number))
                .thenReturn(Optional.of(new OpenEdition(
                        number,
                        PaperState.VALID,
                        null,
                        new OpenEdition.Shown(
                                "浙江示例五金有限公司",
                                null,
                                2026,
                                LocalDate.of(2026, 4, 1),
                                LocalDate.of(2027, 3, 31),
                                text,
                                "c3".repeat(32),
                                Instant.parse("2026-05-09T02:00:00Z")))));
        CaseArchive archive = as(HANDLER, () -> archives.pack(number)).orElseThrow();
        try (ZipFile zip = new ZipFile(filed.fetched(archive, folder).toFile())) {
            Document page = Jsoup.parse(new String(
                    zip.getInputStream(zip.getEntry("public/edition.html")).readAllBytes(), StandardCharsets.UTF_8));
            assertThat(page.text())
                    .contains("双方同意对外公开的条款", "平均上调 6.73%", "2.1 【略】", "2.2 岗位工资 按岗定薪，<易岗易薪>。")
                    .contains("c3".repeat(32));
        }
    }

    /** A clause of one's own may be called by a sum or a name: the list of what is agreed has the titles that anybody may read. */
    @Test
    void thePublicEditionListsTheTitlesWithoutWhatIsNeverReadOutside() throws Exception {
        CaseNumber number = filed.inForce();
        when(editions.titles(number)).thenReturn(List.of("岗位工资 【略】 元", "<工会>【略】的津贴"));
        CaseArchive archive = as(HANDLER, () -> archives.pack(number)).orElseThrow();
        try (ZipFile zip = new ZipFile(filed.fetched(archive, folder).toFile())) {
            Document page = Jsoup.parse(new String(
                    zip.getInputStream(zip.getEntry("public/edition.html")).readAllBytes(), StandardCharsets.UTF_8));
            assertThat(page.select("li").eachText()).containsExactly("岗位工资 【略】 元", "<工会>【略】的津贴");
        }
    }

    @Test
    void theSamePackageIsTheSameByteForByteWheneverItIsFetched() throws Exception {
        CaseNumber number = filed.inForce();
        CaseArchive archive = as(HANDLER, () -> archives.pack(number)).orElseThrow();
        byte[] first = Files.readAllBytes(filed.fetched(archive, folder));
        as(HANDLER, () -> filings.publish(number, new PublicationEntry("公告栏", "")))
                .orElseThrow();
        assertThat(Files.readAllBytes(filed.fetched(archive, folder))).isEqualTo(first);
    }

    @Test
    void aCaseIsArchivedAgainOnlyWhenSomethingHasHappened() {
        CaseNumber number = filed.inForce();
        as(HANDLER, () -> archives.pack(number)).orElseThrow();
        assertThat(codes(as(HANDLER, () -> archives.pack(number)))).containsExactly("refusal.archive.nothingNew");
        as(UNION_CHAIR, () -> filings.fileWithUpperUnion(number)).orElseThrow();
        assertThat(as(HANDLER, () -> archives.pack(number)).orElseThrow().serial())
                .isEqualTo(2);
        assertThat(as(HANDLER, () -> archives.of(number)))
                .extracting(CaseArchive::serial)
                .containsExactly(2, 1);
    }

    @Test
    void nothingIsArchivedBeforeTheAgreementIsInForce() {
        CaseNumber number = filed.supplied();
        assertThat(codes(as(HANDLER, () -> archives.pack(number)))).containsExactly("refusal.archive.notInForce");
        assertThat(codes(as(HANDLER, () -> archives.pack(cast.fresh())))).containsExactly("refusal.archive.notInForce");
    }

    @Test
    void anOrdinaryWorkerNeitherMakesNorFetchesOne() {
        CaseNumber number = filed.inForce();
        assertThat(codes(as(WORKER, () -> archives.pack(number)))).containsExactly("refusal.archive.notYours");
        CaseArchive archive = as(HANDLER, () -> archives.pack(number)).orElseThrow();
        assertThat(as(WORKER, () -> archives.of(number))).isEmpty();
        assertThatThrownBy(() -> as(WORKER, () -> {
                    try {
                        archives.write(archive, new ByteArrayOutputStream());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                    return null;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsKeptOfAPackageIsKeptForGood() {
        as(HANDLER, () -> archives.pack(filed.inForce())).orElseThrow();
        AppendOnly.assertKept(jdbc, "archive.archive");
        AppendOnly.assertKept(jdbc, "archive.part");
    }
}
