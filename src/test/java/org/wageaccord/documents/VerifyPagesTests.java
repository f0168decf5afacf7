package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.wageaccord.access.Acting;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.audit.SealNow;
import org.wageaccord.audit.proof.EntryProof;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Side;

/** The check of papers, by strangers: nobody here has signed in. */
@SpringBootTest(classes = DocumentsTests.LowerFloors.class)
@AutoConfigureMockMvc
class VerifyPagesTests {

    private static final AtomicInteger SERIAL = new AtomicInteger(5000);
    private static final AtomicInteger VISITOR = new AtomicInteger();
    private static final String ENTERPRISE = "浙江示例五金有限公司";

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @MockitoBean
    PaperStandings standings;

    private final CaseNumber caseNumber = new CaseNumber("永", 2026, SERIAL.incrementAndGet());

    @BeforeEach
    void registered() {
        when(standings.of(any())).thenReturn(PaperStanding.of(PaperState.REGISTERED));
    }

    @Test
    void anybodySeesThatAPaperIsGenuineAndNothingElseOfIt() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "1");
        MockHttpServletResponse response = send(get(code(paper)));
        Document page = page(response, 200);
        assertThat(page.select("main .good").text()).contains("核验一致").contains("已登记");
        assertThat(page.select("main").text())
                .contains(paper.number(), "要约书", "不对外公开")
                .doesNotContain(ENTERPRISE)
                .doesNotContain("陈某");
        assertThat(page.select("a[href^=/cases], a[href^=/papers]:not([href^=/papers/verify/])"))
                .isEmpty();
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void whoHoldsAPaperFetchesItsProofOnceItIsSealed() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "1");
        Document waits = page(send(get(code(paper))), 200);
        assertThat(waits.select("#proof")).isEmpty();
        assertThat(waits.select("main").text()).contains("几秒后可以下载");
        assertThat(send(get(code(paper) + ".proof")).getStatus()).isEqualTo(404);
        SealNow.all(context);
        for (Document page : List.of(page(send(get(code(paper))), 200), page(upload(documents.pdf(paper.id())), 200))) {
            String address = page.select("#proof").attr("href");
            assertThat(address).isEqualTo(code(paper) + ".proof");
            MockHttpServletResponse proof = send(get(address));
            assertThat(proof.getContentType()).startsWith("application/json");
            assertThat(EntryProof.parse(proof.getContentAsByteArray())
                            .check(null)
                            .entry()
                            .digest())
                    .isEqualTo(paper.digest());
        }
        String forged = PaperAddress.verify(paper.number(), "0".repeat(64)) + ".proof";
        assertThat(send(get(forged)).getStatus()).isEqualTo(404);
    }

    @Test
    void aForgedDigestAndAnUnknownNumberGetTheSameAnswer() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "1");
        String forged = PaperAddress.verify(paper.number(), "0".repeat(64));
        String unknown = PaperAddress.verify(new CaseNumber("永", 2026, 999999).paper(1), "0".repeat(64));
        String answer = page(send(get(forged)), 200).select("main").text();
        assertThat(answer).contains("核验不一致");
        assertThat(page(send(get(unknown)), 200).select("main").text()).isEqualTo(answer);
    }

    @Test
    void aPaperSaysThatALaterOneTookItsPlaceWhereOneDoes() throws Exception {
        Paper older = issue(PaperKind.TEAM_LIST, "a");
        Paper minutes = issue(PaperKind.MINUTES, "round-1");
        Paper newer = issue(PaperKind.TEAM_LIST, "b");
        issue(PaperKind.MINUTES, "round-2");
        assertThat(standing(older)).contains("已被取代");
        assertThat(standing(newer)).contains("已登记");
        assertThat(standing(minutes)).as("minutes stay what they are").contains("已登记");
    }

    @Test
    void aPublishedAgreementShowsPartiesTermAndSignaturesInBothLanguages() throws Exception {
        Paper paper = issue(PaperKind.AGREEMENT, "signed");
        publish();
        assertThat(page(send(get(code(paper))), 200).select("#published").text())
                .contains(ENTERPRISE, "工会委员会", "2026年5月1日 至 2027年4月30日", "职工方首席代表", "陈某", "本人以手机动态码确认");
        assertThat(page(send(get(code(paper))), 200).select("#edition").attr("href"))
                .isEqualTo("/agreements/open/2026-0123");
        Document english = page(send(get(code(paper)).param("lang", "en")), 200);
        assertThat(english.select("main").text()).contains("Genuine", "Valid", "Parties");
    }

    @Test
    void theFileItselfIsKnownAsWhole() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "1");
        Document page = page(upload(documents.pdf(paper.id())), 200);
        assertThat(page.select("main .good").text()).contains("一个字节都没有改动");
        assertThat(page.select("main").text()).contains(paper.number());
    }

    @Test
    void aChangedFileOfAPublishedPaperIsToldWithThePagesThatDiffer() throws Exception {
        Paper paper = issue(PaperKind.AGREEMENT, "signed");
        publish();
        Document page = page(upload(ChangedPdf.of(documents.pdf(paper.id()), 2, false)), 200);
        assertThat(page.select("main .bad").text()).contains("不是原件");
        assertThat(page.select("#differences li").eachText())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place).startsWith("第 2 页"));
        assertThat(page.select("main").text()).contains(paper.number());
        Document same = page(upload(ChangedPdf.of(documents.pdf(paper.id()), 0, false)), 200);
        assertThat(same.select("main .bad").text()).contains("不是原件").contains("各页文字与登记的文书相同");
    }

    @Test
    void whoCannotScanTypesNumberAndDigestInWhateverBrackets() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "1");
        String digest = Digest.brief(digest(paper));
        assertThat(typed(paper.number(), digest)).contains("核验一致", paper.number());
        String asTyped = paper.number().replace('〔', '（').replace("〕", " ] ");
        assertThat(typed(asTyped, " " + digest.toUpperCase(Locale.ROOT))).contains("核验一致", paper.number());
        assertThat(typed(PaperAddress.verify(paper.number(), "0".repeat(64)).split("/")[3], digest))
                .contains("核验一致");
        assertThat(typed(paper.number(), "0".repeat(12))).contains("核验不一致");
        assertThat(typed(paper.number(), digest.substring(1)))
                .as("a shorter start is a guess")
                .contains("核验不一致");
        assertThat(typed(paper.number(), "")).contains("核验不一致");
        assertThat(typed("第1号", digest)).contains("核验不一致");
    }

    @Test
    void theShortAddressAtTheFootLeadsHereWithoutSignIn() throws Exception {
        MockHttpServletResponse response = send(get("/v"));
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).isEqualTo("/papers/verify");
    }

    private String typed(String number, String digest) throws Exception {
        return page(send(get("/papers/verify").param("number", number).param("digest", digest)), 200)
                .select("main")
                .text();
    }

    @Test
    void aChangedFileIsKnownByItsFootToo() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "1");
        Document page = page(upload(ChangedPdf.of(documents.pdf(paper.id()), 1, true)), 200);
        assertThat(page.select("main .bad").text())
                .contains("不是原件")
                .as("where another paper differs is not told")
                .doesNotContain("文字不同的地方");
        assertThat(page.select("main").text()).contains(paper.number()).doesNotContain(ENTERPRISE);
    }

    @Test
    void aFileWhoseNumberAndDigestDoNotBelongTogetherIsNotOurs() throws Exception {
        issue(PaperKind.OFFER, "1");
        Document page = page(
                upload(Samples.print(PaperKind.OFFER, Samples.values(PaperKind.OFFER))
                        .pdf()),
                200);
        assertThat(page.select("main .bad").text()).contains("不是平台签发的文书");
        assertThat(page.select("#standing")).isEmpty();
    }

    @Test
    void whatIsNotAReadablePdfIsRefusedInPlainWords() throws Exception {
        assertThat(page(upload("工资".getBytes(StandardCharsets.UTF_8)), 422)
                        .select("main .bad")
                        .text())
                .contains("不是 PDF");
        byte[] broken = "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8);
        assertThat(page(upload(broken), 422).select("main .bad").text()).contains("无法进一步比对");
        assertThat(page(upload(new byte[0]), 422).select("main .error").text()).contains("请先选择");
        assertThat(page(upload(new byte[Verification.MOST_BYTES + 1]), 413)
                        .select("main .bad")
                        .text())
                .contains("超过 3 MB");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        assertThat(send(multipart("/papers/verify").file(file(new byte[1]))).getStatus())
                .isEqualTo(403);
    }

    @Test
    void theFormIsOpenAndHasNoResult() throws Exception {
        Document page = page(send(get("/papers/verify")), 200);
        assertThat(page.select("form[action=/papers/verify] input[type=file]")).hasSize(1);
        assertThat(page.select("main .notice")).isEmpty();
    }

    private void publish() {
        when(standings.of(any()))
                .thenReturn(new PaperStanding(
                        PaperState.VALID,
                        new PaperStanding.Published(
                                ENTERPRISE,
                                ENTERPRISE + "工会委员会",
                                LocalDate.of(2026, 5, 1),
                                LocalDate.of(2027, 4, 30),
                                List.of(new PaperStanding.Signature(
                                        Side.WORKERS, "陈某", Instant.parse("2026-04-17T02:00:00Z"), ConfirmedBy.CODE)),
                                "/agreements/open/2026-0123")));
    }

    private String standing(Paper paper) throws Exception {
        return page(send(get(code(paper))), 200).select("#standing").text();
    }

    private String code(Paper paper) {
        return PaperAddress.verify(paper.number(), digest(paper));
    }

    private String digest(Paper paper) {
        return jdbc.sql("select values_digest from documents.paper where paper_id = ?")
                .param(paper.id())
                .query(String.class)
                .single();
    }

    private MockHttpServletResponse upload(byte[] content) throws Exception {
        return send(multipart("/papers/verify").file(file(content)).with(csrf()));
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "合同.pdf", "application/pdf", content);
    }

    /** Everybody from an address of their own. */
    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        String from = "192.0.2." + VISITOR.incrementAndGet();
        return mvc.perform(request.with(asked -> {
                    asked.setRemoteAddr(from);
                    return asked;
                }))
                .andReturn()
                .getResponse();
    }

    private static Document page(MockHttpServletResponse response, int status) throws IOException {
        Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(response.getStatus()).as(page.text()).isEqualTo(status);
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private Paper issue(PaperKind kind, String key) {
        return Acting.as(
                Actor.PLATFORM,
                () -> documents.issue(new PaperOrder(caseNumber, kind, key, new TreeMap<>(Samples.values(kind)))));
    }
}
