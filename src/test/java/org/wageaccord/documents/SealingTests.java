package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.wageaccord.access.Acting;
import org.wageaccord.access.FactorRule;
import org.wageaccord.access.Role;
import org.wageaccord.audit.SealNow;
import org.wageaccord.audit.proof.EntryProof;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.audit.proof.SealedEntry;
import org.wageaccord.documents.seal.NationalCheck;
import org.wageaccord.documents.seal.SealFailed;
import org.wageaccord.documents.seal.SealFinding;
import org.wageaccord.documents.seal.Seals;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Side;

/** Papers get their signatures after they are issued; what fails is told and tried again, and nothing is half signed. */
@SpringBootTest(classes = DocumentsTests.LowerFloors.class)
@AutoConfigureMockMvc
@RecordApplicationEvents
class SealingTests {

    private static final AtomicInteger SERIAL = new AtomicInteger(8000);

    @MockitoSpyBean
    FactorRule factor;

    @Autowired
    Documents documents;

    @Autowired
    Sealing sealing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    ApplicationContext context;

    @MockitoSpyBean
    Seals seals;

    @MockitoBean
    PaperReaders readers;

    private final CaseNumber caseNumber = new CaseNumber("永", 2026, SERIAL.incrementAndGet());

    @Test
    void anAgreementIsPrintedFirstAndSignedByBothChiefsAfterwards() {
        Paper paper = agreement();
        byte[] printed = documents.pdf(paper.id());
        assertThat(sealing.of(paper.id())).isEmpty();
        sweep();
        byte[] signed = documents.pdf(paper.id());
        assertThat(Arrays.copyOf(signed, printed.length)).isEqualTo(printed);
        SealedFile sealed = sealing.of(paper.id()).orElseThrow();
        assertThat(sealed.digest()).isEqualTo(Digest.of(signed));
        assertThat(sealed.signatures()).isEqualTo(2);
        SignatureCheck check = SignatureCheck.of(signed, seals.trusted());
        assertThat(check.holds()).isTrue();
        assertThat(check.signatures()).extracting(SealFinding::name).containsExactly("应某", "陈某");
        assertThat(events.stream(PaperSealed.class).filter(e -> e.caseNumber().equals(caseNumber)))
                .containsExactly(new PaperSealed(
                        caseNumber, paper.id(), paper.number(), paper.title(), "应某、陈某", sealed.digest()));
        sweep();
        assertThat(documents.pdf(paper.id())).as("signed once").isEqualTo(signed);
    }

    /** Archives may rely on the national algorithms only (GM/T 0003, 0004): their value covers the file with its signatures. */
    @Test
    void aValueByTheNationalAlgorithmsLiesBesideTheSignedFile() throws Exception {
        Paper paper = agreement();
        String address = "/papers/" + paper.id() + ".p7s";
        when(readers.mayRead(any())).thenReturn(true);
        mvc.perform(get(address).with(user("x"))).andExpect(status().isNotFound());
        sweep();
        byte[] value = sealing.national(paper.id()).orElseThrow();
        byte[] signed = documents.pdf(paper.id());
        NationalCheck.Finding found = NationalCheck.of(signed, value, sealing.nationalCertificate());
        assertThat(found.holds()).isTrue();
        assertThat(NationalCheck.of(Arrays.copyOf(signed, signed.length - 1), value, null)
                        .holds())
                .isFalse();
        mvc.perform(get(address).with(user("x")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pkcs7-signature"))
                .andExpect(content().bytes(value));
        mvc.perform(get("/papers/" + paper.id()).with(user("x")))
                .andExpect(content().string(containsString("国密签名值")));
        mvc.perform(get("/papers/verify/national.pem")).andExpect(content().string(sealing.nationalCertificate()));
        when(readers.mayRead(any())).thenReturn(false);
        mvc.perform(get(address).with(user("x"))).andExpect(status().isForbidden());
    }

    /** The proof is of the file as it is now, and nothing in it is more than the reader of the paper knows. */
    @Test
    void theProofOfTheLedgerIsOfTheFileAsItIsNow() throws Exception {
        Paper paper = agreement();
        String address = "/papers/" + paper.id() + ".proof";
        when(readers.mayRead(any())).thenReturn(true);
        mvc.perform(get(address).with(user("x"))).andExpect(status().isNotFound());
        mvc.perform(get("/papers/" + paper.id()).with(user("x")))
                .andExpect(content().string(containsString("几秒后可以下载")));
        SealNow.all(context);
        assertThat(proven(address).entry())
                .extracting(SealedEntry::act, SealedEntry::digest)
                .containsExactly("documents.paperIssued", paper.digest());
        sweep();
        mvc.perform(get(address).with(user("x"))).andExpect(status().isNotFound());
        SealNow.all(context);
        SealedEntry signed = proven(address).entry();
        assertThat(signed.act()).isEqualTo("documents.paperSealed");
        assertThat(signed.digest()).isEqualTo(Digest.of(documents.pdf(paper.id())));
        assertThat(signed.caseNumber()).isEqualTo(caseNumber.toString());
        assertThat(signed.text()).doesNotContain("应某", "陈某", paper.title());
        mvc.perform(get("/papers/" + paper.id()).with(user("x")))
                .andExpect(content().string(containsString(address)));
        when(readers.mayRead(any())).thenReturn(false);
        mvc.perform(get(address).with(user("x"))).andExpect(status().isForbidden());
        mvc.perform(get(address)).andExpect(status().is3xxRedirection());
    }

    private EntryProof.Finding proven(String address) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(address).with(user("x"))).andReturn().getResponse();
        assertThat(response.getContentType()).isEqualTo("application/json");
        LogKey key = LogKey.parse(mvc.perform(get("/ledger/key"))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .strip());
        EntryProof.Finding found =
                EntryProof.parse(response.getContentAsByteArray()).check(key);
        assertThat(found.fault()).isNull();
        return found;
    }

    @Test
    void whatAChiefWroteByHandComesIntoThePaperWithTheSignature() throws Exception {
        Handwriting drawn = SignedPapers.written();
        Paper paper = Acting.as(
                Actor.PLATFORM,
                () -> documents.issue(new PaperOrder(
                        caseNumber,
                        PaperKind.AGREEMENT,
                        "1",
                        SignedPapers.drawnBy(Side.WORKERS),
                        SignedPapers.chiefs(null, drawn))));
        assertThat(appearances(paper)).as("not before it is sealed").isEmpty();
        sweep();
        assertThat(signatures(paper)).hasSize(2);
        assertThat(appearances(paper)).containsExactly(0, 1);
        AppendOnly.assertKept(jdbc, "documents.signatory_hand");
        String values = jdbc.sql("select paper_values::text from documents.paper where paper_id = ?")
                .param(paper.id())
                .query(String.class)
                .single();
        assertThat(values).contains("workersDrawn").doesNotContain(drawn.text().substring(0, 20));
    }

    /** Whether each box of the file shows something, in the order of signing. */
    private List<Integer> appearances(Paper paper) throws Exception {
        try (PDDocument file = Loader.loadPDF(documents.pdf(paper.id()))) {
            return file.getSignatureFields().stream()
                    .map(box -> box.getWidgets().get(0).getRectangle().getWidth() > 0 ? 1 : 0)
                    .toList();
        }
    }

    @Test
    void papersThatNameTheirSignersAreSignedByThem() {
        Paper opinion = issue(PaperKind.REVIEW_OPINION, List.of());
        Paper letter = issue(PaperKind.OPINION_LETTER, List.of());
        Paper offer = issue(PaperKind.OFFER, List.of());
        Paper settlement = issue(PaperKind.MEDIATION_AGREEMENT, List.of());
        Paper list = issue(PaperKind.TEAM_LIST, List.of());
        sweep();
        assertThat(signatures(opinion)).singleElement().satisfies(one -> {
            assertThat(one.capacity()).isEqualTo("审查人");
            assertThat(one.party())
                    .isEqualTo(Samples.values(PaperKind.REVIEW_OPINION).get("authority"));
        });
        assertThat(signatures(letter)).extracting(SealFinding::name).containsExactly("陈建国");
        assertThat(signatures(offer)).extracting(SealFinding::capacity).containsExactly("首席代表");
        assertThat(signatures(settlement))
                .extracting(SealFinding::capacity)
                .containsExactly("协调处理部门", "职工方首席代表", "企业方首席代表");
        assertThat(sealing.of(list.id())).as("a list is not signed").isEmpty();
    }

    @Test
    void aSealThatFailsAtTheSecondSignatureLeavesNoHalfSignedPaperAndIsRetried() throws Exception {
        Paper paper = agreement();
        byte[] printed = documents.pdf(paper.id());
        doThrow(new SealFailed("no time stamp from http://tsa.example: connect timed out"))
                .when(seals)
                .sign(any(), argThat(who -> who != null && who.name().equals("陈某")));
        sweep();
        assertThat(documents.pdf(paper.id())).isEqualTo(printed);
        assertThat(trouble(paper).attempts()).isEqualTo(1);
        assertThat(trouble(paper).nextAt()).isAfter(trouble(paper).failedAt());

        Actor operator = new Actor(new ActorId(UUID.randomUUID()), "运维", Role.SA.name());
        MockHttpServletResponse page = Acting.as(operator, () -> send(get("/seals")));
        Element list =
                Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8)).selectFirst("main");
        assertThat(list.text()).contains(paper.number(), "connect timed out", "已试 1 次");
        assertThat(list.getElementById("password-alone")).isNull();
        sweep();
        assertThat(trouble(paper).attempts()).as("not before its time").isEqualTo(1);

        reset(seals);
        Acting.as(operator, () -> send(post("/seals/" + paper.id() + "/retry").with(csrf())));
        sweep();
        assertThat(signatures(paper)).hasSize(2);
        assertThat(sealing.troubles(0, 100)).noneMatch(t -> t.paper().id().equals(paper.id()));
        assertThat(sealing.retry(paper.id()).isDone()).isFalse();
    }

    @Test
    void theOperatorIsToldWherePeopleSignWithThePasswordAlone() throws Exception {
        doReturn(true).when(factor).isWaived();
        Actor operator = new Actor(new ActorId(UUID.randomUUID()), "运维", Role.SA.name());
        MockHttpServletResponse page = Acting.as(operator, () -> send(get("/seals")));
        Element told =
                Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8)).getElementById("password-alone");
        assertThat(told).isNotNull();
        assertThat(told.text()).contains("只凭密码");
    }

    @Test
    void onlyTheOperatorSeesTheJobs() {
        Actor officer = new Actor(new ActorId(UUID.randomUUID()), "周某", Role.HB.name());
        assertThat(Acting.as(officer, () -> send(get("/seals"))).getStatus()).isEqualTo(403);
        assertThat(Acting.as(
                                officer,
                                () -> send(post("/seals/" + UUID.randomUUID() + "/retry")
                                        .with(csrf())))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void signatoriesAndSignedFilesAreNeverChanged() {
        agreement();
        sweep();
        AppendOnly.assertKept(jdbc, "documents.signatory");
        AppendOnly.assertKept(jdbc, "documents.sealed");
    }

    @Test
    void whoHandsInASignedFileIsToldWhoSignedItWhenAndWhatChanged() throws Exception {
        Paper paper = agreement();
        sweep();
        byte[] signed = documents.pdf(paper.id());
        Element whole = upload(signed);
        assertThat(whole.text()).contains("一个字节都没有改动");
        assertThat(whole.select("#signatures").text()).contains("签章全部有效", "应某", "职工方首席代表", "陈某", "永康市薪协商时间戳");
        Element appended = upload(ChangedPdf.appended(signed));
        assertThat(appended.text()).contains("不是原件");
        assertThat(appended.select("#signatures").text()).contains("最后一个签章之后");
        byte[] flipped = signed.clone();
        int place = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/CreationDate(D:2") + 18;
        flipped[place] ^= 1;
        assertThat(upload(flipped).select("#signatures").text()).contains("有签章无效", "签后内容被改动");
        String pem = mvc.perform(get("/papers/verify/authority.pem"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(pem).startsWith("-----BEGIN CERTIFICATE-----");
    }

    private Element upload(byte[] content) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "合同.pdf", "application/pdf", content);
        return Jsoup.parse(send(multipart("/papers/verify").file(file).with(csrf()))
                        .getContentAsString(StandardCharsets.UTF_8))
                .selectFirst("main");
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request.with(user("x"))).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SealTrouble trouble(Paper paper) {
        return sealing.troubles(0, 100).stream()
                .filter(t -> t.paper().id().equals(paper.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<SealFinding> signatures(Paper paper) {
        SignatureCheck check = SignatureCheck.of(documents.pdf(paper.id()), seals.trusted());
        assertThat(check.fault()).isNull();
        return check.signatures();
    }

    private void sweep() {
        when(readers.mayRead(any())).thenReturn(true);
        sealing.sweep();
    }

    private Paper agreement() {
        return issue(PaperKind.AGREEMENT, SignedPapers.chiefs());
    }

    private Paper issue(PaperKind kind, List<Signatory> who) {
        return Acting.as(
                Actor.PLATFORM,
                () -> documents.issue(new PaperOrder(caseNumber, kind, "1", new TreeMap<>(Samples.values(kind)), who)));
    }
}
