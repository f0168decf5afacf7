package org.wageaccord.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Acting;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;

/** The room over a real database: numbers, idempotence, permanence, and its pages. */
@SpringBootTest(classes = DocumentsTests.LowerFloors.class)
@AutoConfigureMockMvc
@RecordApplicationEvents
class DocumentsTests {

    /** This room and the floors below it: who may read what is for the procedure to say. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.wageaccord")
    @ConfigurationPropertiesScan("org.wageaccord")
    @ComponentScan({
        "org.wageaccord.kernel",
        "org.wageaccord.ground",
        "org.wageaccord.access",
        "org.wageaccord.statute",
        "org.wageaccord.audit",
        "org.wageaccord.documents"
    })
    static class LowerFloors {}

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEvents published;

    @MockitoBean
    PaperReaders readers;

    private final CaseNumber caseNumber = new CaseNumber("永", 2026, SERIAL.incrementAndGet());

    @BeforeEach
    void everybodyMayRead() {
        when(readers.mayRead(any())).thenReturn(true);
        when(readers.readable(any())).thenReturn(EnumSet.allOf(PaperKind.class));
    }

    @Test
    void papersAreNumberedWithoutGapsWithinTheirCase() {
        assertThat(issue(PaperKind.OFFER, "offer").number()).isEqualTo(caseNumber + "-01");
        assertThatThrownBy(() -> issue(PaperKind.REPLY, "reply", Map.of("year", 2026)))
                .isInstanceOf(IncompletePaper.class);
        assertThat(issue(PaperKind.REPLY, "reply").number()).isEqualTo(caseNumber + "-02");
        assertThat(documents.of(caseNumber)).extracting(Paper::kind).containsExactly(PaperKind.OFFER, PaperKind.REPLY);
    }

    @Test
    void anUndoneTransactionLeavesNoGap() {
        transaction.executeWithoutResult(undone -> {
            issue(PaperKind.OFFER, "offer");
            undone.setRollbackOnly();
        });
        assertThat(documents.of(caseNumber)).isEmpty();
        assertThat(issue(PaperKind.OFFER, "offer").number()).isEqualTo(caseNumber + "-01");
    }

    @Test
    void thePaperOfACaseKindAndKeyIsPrintedOnceAndRecordedOnce() {
        Paper first = issue(PaperKind.MINUTES, "round-2");
        Paper again = issue(PaperKind.MINUTES, "round-2");
        assertThat(again).isEqualTo(first);
        assertThat(issue(PaperKind.MINUTES, "round-3").number()).isEqualTo(caseNumber + "-02");
        assertThat(published.stream(PaperIssued.class)
                        .filter(e -> e.caseNumber().equals(caseNumber))
                        .map(PaperIssued::digest))
                .hasSize(2)
                .contains(first.digest());
        assertThat(documents.find(caseNumber, PaperKind.MINUTES, "round-2")).contains(first);
    }

    @Test
    void ordersAtTheSameMomentGetEachPaperOnceAndNumbersWithoutGaps() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Paper> offer = () -> issue(PaperKind.OFFER, "offer");
            Callable<Paper> slip = () -> issue(PaperKind.ACCEPTANCE_SLIP, "1");
            List<Future<Paper>> papers = threads.invokeAll(List.of(offer, slip, offer, slip));
            assertThat(papers.get(0).get()).isEqualTo(papers.get(2).get());
            assertThat(papers.get(1).get()).isEqualTo(papers.get(3).get());
        } finally {
            threads.shutdown();
        }
        assertThat(documents.of(caseNumber))
                .extracting(Paper::number)
                .containsExactly(caseNumber + "-01", caseNumber + "-02");
    }

    @Test
    void whatIsKeptIsTheFileItsDigestAndItsValues() {
        Paper paper = issue(PaperKind.RESOLUTION, "1");
        byte[] pdf = documents.pdf(paper.id());
        assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7");
        assertThat(Digest.of(pdf)).isEqualTo(paper.digest());
        assertThat(paper.title()).isEqualTo("职工代表大会决议");
        assertThat(jdbc.sql("select paper_values ->> 'yes' from documents.paper where paper_id = ?")
                        .param(paper.id())
                        .query(String.class)
                        .single())
                .isEqualTo("38");
    }

    @Test
    void aPaperIsNeverChangedOrRemovedInTheDatabase() {
        issue(PaperKind.OFFER, "offer");
        for (String sql : List.of(
                "update documents.paper set title = 'x'",
                "delete from documents.paper",
                "truncate documents.paper cascade")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("append-only");
        }
    }

    @Test
    void thePapersOfACaseAreListed() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "offer");
        Document page = page("/cases/" + caseNumber.slug() + "/papers");
        assertThat(page.select("main").text())
                .contains("2026年度工资集体协商要约书")
                .contains(paper.number())
                .contains(Digest.brief(paper.digest()));
        assertThat(page.select("main a[href=/papers/" + paper.id() + ".pdf]")).hasSize(1);
        assertThat(page.select("main a[href=/papers/" + paper.id() + "]")).hasSize(2);
    }

    @Test
    void aCaseWithoutPapersSaysWhatComesNext() throws Exception {
        Document page = page("/cases/" + caseNumber.slug() + "/papers");
        assertThat(page.select("main .empty").text()).contains("还没有文书").contains("要约");
    }

    @Test
    void aPaperShowsAsAPageFromTheSameValues() throws Exception {
        Paper paper = issue(PaperKind.AGREEMENT, "signed");
        Document page = page("/papers/" + paper.id());
        assertThat(page.select("article.paper").text())
                .contains("平均上调6.73%")
                .contains("1,210,944")
                .contains(paper.number());
        assertThat(page.select("article.paper .running-foot")).isEmpty();
        assertThat(page.select("article.paper [style], article.paper script")).isEmpty();
        mvc.perform(get("/papers/paper.css").with(user("x")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/css;charset=UTF-8"));
    }

    @Test
    void thePdfOpensInTheBrowserAndIsNotGuessedAt() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "offer");
        mvc.perform(get("/papers/" + paper.id() + ".pdf").with(user("x")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(documents.pdf(paper.id())))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", startsWith("inline;")));
    }

    @Test
    void theOfdIsHandedOutAsAFile() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "offer");
        assertThat(page("/papers/" + paper.id()).select("a[href$=.ofd]").text()).isEqualTo("下载 OFD");
        mvc.perform(get("/papers/" + paper.id() + ".ofd").with(user("x")))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/ofd"))
                .andExpect(content().bytes(documents.ofd(paper.id())))
                .andExpect(header().string("Content-Disposition", startsWith("attachment;")));
    }

    @Test
    void whoMayNotReadTheKindIsRefusedPageAndFile() throws Exception {
        Paper paper = issue(PaperKind.OFFER, "offer");
        when(readers.mayRead(argThat(one -> one != null && one.kind() == PaperKind.OFFER)))
                .thenReturn(false);
        for (String ending : List.of("", ".pdf", ".ofd")) {
            mvc.perform(get("/papers/" + paper.id() + ending).with(user("x"))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/papers/" + UUID.randomUUID()).with(user("x"))).andExpect(status().isNotFound());
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(user("x")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Paper issue(PaperKind kind, String key) {
        return issue(kind, key, new TreeMap<>(Samples.values(kind)));
    }

    private Paper issue(PaperKind kind, String key, Map<String, Object> values) {
        return Acting.as(Actor.PLATFORM, () -> documents.issue(new PaperOrder(caseNumber, kind, key, values)));
    }
}
