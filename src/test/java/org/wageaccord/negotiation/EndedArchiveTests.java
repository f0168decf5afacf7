package org.wageaccord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.archive.Archives;
import org.wageaccord.archive.CaseArchive;
import org.wageaccord.archive.format.ArchiveCheck;
import org.wageaccord.archive.format.ArchiveIndex;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;

/** A case that ended without an agreement is archived, too: with what there is, and for whom it was open. */
@CaseRoom
class EndedArchiveTests {

    @Autowired
    CaseTown town;

    @Autowired
    Negotiations negotiations;

    @Autowired
    CaseEnds ends;

    @Autowired
    Archives archives;

    @Autowired
    Documents documents;

    @Autowired
    MockMvc web;

    @TempDir
    Path folder;

    private PartyId enterprise;
    private Actor chair;
    private Actor manager;

    @BeforeEach
    void people() {
        town.open();
        enterprise = town.city().found(true);
        chair = town.of(enterprise, Role.WC);
        manager = town.of(enterprise, Role.EL);
    }

    private static <T> T as(Actor who, Supplier<T> act) {
        return Acting.as(who, act);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    /** Withdrawn by the union, and both papers of it printed. */
    private CaseNumber withdrawn() {
        CaseNumber number = town.offered(enterprise);
        printed(number, PaperKind.OFFER);
        as(chair, () -> ends.withdraw(number, "补充资料后再提出"));
        printed(number, PaperKind.CASE_END);
        return number;
    }

    private void printed(CaseNumber number, PaperKind kind) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(documents.of(number)).extracting(Paper::kind).contains(kind));
    }

    private Path fetched(Actor who, CaseArchive archive) throws IOException {
        Path file = folder.resolve("archive-" + archive.serial() + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            as(who, () -> {
                try {
                    archives.write(archive, out);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                return null;
            });
        }
        return file;
    }

    @Test
    void aWithdrawnCaseIsPackedWithWhatThereIsAndChecksGood() throws Exception {
        CaseNumber number = withdrawn();
        CaseArchive archive = as(chair, () -> archives.pack(number)).orElseThrow();
        Path file = fetched(chair, archive);
        ArchiveIndex index = ArchiveCheck.check(file, archive.indexDigest()).index();
        assertThat(index.enterpriseCode()).isEqualTo(enterprise.value());
        assertThat(index.files())
                .extracting(Item::path)
                .contains("papers/01-offer.pdf", "ofd/01-offer.ofd", "papers/02-case-end.pdf")
                .endsWith("data/ending.json", "metadata.xml", "ledger.jsonl")
                .doesNotContain("data/filing.json", "data/agreement.json", "public/edition.html");
        assertThat(new String(index.list(), StandardCharsets.UTF_8)).contains("结案数据", "要约撤回通知书");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(text(zip, "data/ending.json")).contains("\"WITHDRAWN\"", "补充资料后再提出", chair.name());
            assertThat(text(zip, "metadata.xml")).contains("未订立合同").doesNotContain("<生效日期>2");
            assertThat(text(zip, "ledger.jsonl")).contains("negotiation.caseEnded");
        }
    }

    private static String text(ZipFile zip, String path) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whileItGoesOnAndWithoutAnythingNewItIsNotPacked() {
        CaseNumber number = town.offered(enterprise);
        assertThat(codes(as(chair, () -> archives.pack(number)))).containsExactly("refusal.archive.notInForce");
        assertThat(as(chair, () -> archives.mayFetch(number))).isFalse();
        enterprise = town.city().found(true);
        chair = town.of(enterprise, Role.WC);
        CaseNumber over = withdrawn();
        as(chair, () -> archives.pack(over)).orElseThrow();
        assertThat(codes(as(chair, () -> archives.pack(over)))).containsExactly("refusal.archive.nothingNew");
    }

    @Test
    void theWorkersRefusalEndsACaseButTheEnterprisesDoesNot() {
        ReplyEntry refuse = new ReplyEntry(ReplyEntry.Decision.REFUSE, null, null, List.of(), List.of(), null, "不想谈");
        CaseNumber urged = town.offered(enterprise);
        as(manager, () -> negotiations.reply(urged, refuse)).orElseThrow();
        assertThat(codes(as(chair, () -> archives.pack(urged)))).containsExactly("refusal.archive.notInForce");
        PartyId other = town.city().found(true);
        Actor otherChair = town.of(other, Role.WC);
        Actor otherManager = town.of(other, Role.EL);
        CaseNumber refused = as(otherManager, () -> negotiations.offer(town.counterOffer(other)))
                .orElseThrow();
        as(otherChair, () -> negotiations.reply(refused, refuse)).orElseThrow();
        assertThat(as(otherManager, () -> archives.pack(refused)).isDone()).isTrue();
    }

    @Test
    void itIsForBothSidesAndTheUnionAboveAndNotForABureauThatItNeverCameTo() {
        CaseNumber number = withdrawn();
        for (Actor who : List.of(manager, town.city().unionReviewer())) {
            assertThat(as(who, () -> archives.mayFetch(number))).as(who.name()).isTrue();
        }
        Actor stranger = town.of(town.city().found(true), Role.WC);
        for (Actor who : List.of(town.city().bureauReviewer(), stranger)) {
            assertThat(as(who, () -> archives.mayFetch(number))).as(who.name()).isFalse();
            assertThat(codes(as(who, () -> archives.pack(number)))).containsExactly("refusal.archive.notYours");
        }
    }

    @Test
    void thePageOfTheCaseLeadsThereAndMakesThePackage() {
        CaseNumber number = withdrawn();
        PageVisits visits = new PageVisits(web);
        String address = "/cases/" + number.slug() + "/archive";
        Document overview = visits.show(chair, "/cases/" + number.slug());
        assertThat(overview.select("a[href=" + address + "]")).hasSize(1);
        assertThat(visits.send(chair, address).getStatus()).isEqualTo(303);
        assertThat(visits.show(chair, address).select("#archive-1 code.digest").text())
                .hasSize(64);
        assertThat(visits.perform(chair, get(address + "/1/package.zip")).getContentType())
                .isEqualTo("application/zip");
        assertThat(visits.perform(town.city().bureauReviewer(), get(address)).getStatus())
                .isIn(403, 404);
    }
}
