package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.wageaccord.access.Acting;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.CaseGate;
import org.wageaccord.openness.Choice;
import org.wageaccord.openness.Openness;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Terminations;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;

/** What the QR code of a paper tells a stranger while the agreement lives: only what is public, and how the paper stands that day. */
@SpringBootTest(
        properties = {
            "wage-accord.demo=true",
            "wage-accord.demo-city=false",
            "camunda.bpm.job-execution.wait-time-in-millis=50",
            "camunda.bpm.job-execution.max-wait=102"
        })
@Import(ExampleCity.class)
@Order(7)
@DirtiesContext
class StandingStoryTests {

    private static final Upload PAPER = new Upload("证明.pdf", "%PDF-1.7 证明".getBytes(StandardCharsets.UTF_8));

    @Autowired
    ExampleCity city;

    @Autowired
    Documents documents;

    @Autowired
    Performance performance;

    @Autowired
    Terminations terminations;

    @Autowired
    CaseEnds ends;

    @Autowired
    Openness openness;

    @Autowired
    Contracts contracts;

    @Autowired
    CaseGate gate;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private StoryWalk walk;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
    }

    @Test
    void aPaperTellsTheStateOfItsAgreementAndBeforeThePublicationNothingElse() {
        walk = Lives.signed(city, "e21", city.now().toLocalDate().plusMonths(11));
        Paper signed = newest(PaperKind.AGREEMENT);
        String enterprise = enterprise();
        assertThat(told(signed)).contains("已签字，尚未生效", "不对外公开").doesNotContain(enterprise);
        assertThat(told(drafts().get(0))).contains("已被取代").doesNotContain(enterprise);

        Lives.publish(walk);
        until("the life has begun", () -> performance.life(walk.number()).isPresent());
        Life life = performance.life(walk.number()).orElseThrow();
        assertThat(told(signed))
                .contains("核验一致", "合同正在履行", enterprise, walk.chief(Side.WORKERS).name())
                .contains(walk.chief(Side.ENTERPRISE).name(), date(life.startsOn()), date(life.endsOn()))
                .contains("本人以登录密码确认")
                .doesNotContain(life.lowestPay().toBigInteger().toString());
        assertThat(told(drafts().get(0))).contains("已被取代").doesNotContain(enterprise);
        assertThat(told(newest(PaperKind.OFFER)))
                .contains("已登记", "不对外公开")
                .doesNotContain(enterprise)
                .doesNotContain(walk.chief(Side.WORKERS).name());

        bothOpenAClauseAndThePaperLeadsThere(signed);
        city.at(life.endsOn().plusDays(1).atTime(9, 0));
        assertThat(told(signed)).contains("已到期").doesNotContain("合同正在履行");

        does(city.unionReviewer(), () -> ends.voidCase(walk.number(), "代表名单系伪造", "《浙江省集体合同条例》第六条"));
        assertThat(told(signed)).contains("已作废").doesNotContain(enterprise);
        assertThat(told(newest(PaperKind.OFFER))).contains("已作废");
    }

    /** The chiefs decide on a page that nobody outside their sides may open; what they opened is read without signing in. */
    private void bothOpenAClauseAndThePaperLeadsThere(Paper signed) {
        CaseNumber number = walk.number();
        String open = "/agreements/open/" + number.slug();
        assertThat(main(address(signed)).select("#edition")).isEmpty();
        assertThat(status(open)).isEqualTo(404);
        assertThat(Acting.as(city.unionReviewer(), () -> gate.pages(number)))
                .contains("agreement")
                .doesNotContain("openness");
        Clause clause =
                contracts.agreement(number).orElseThrow().terms().clauses().get(0);
        for (Side side : Side.values()) {
            assertThat(Acting.as(walk.chief(side), () -> gate.pages(number))).contains("openness");
        }
        does(
                walk.chief(Side.WORKERS),
                () -> openness.propose(number, new Choice(List.of(clause.key()), Set.of()), city.password()));
        String digest = Acting.as(
                walk.chief(Side.ENTERPRISE),
                () -> openness.page(number).orElseThrow().waiting().digest());
        does(walk.chief(Side.ENTERPRISE), () -> openness.agree(number, digest, city.password()));
        assertThat(main(address(signed)).select("#edition").attr("href")).isEqualTo(open);
        assertThat(main(open).text())
                .contains(clause.title(), enterprise(), "有效", "【略】")
                .doesNotContain(walk.chief(Side.WORKERS).name())
                .doesNotContain(walk.chief(Side.ENTERPRISE).name());
    }

    @Test
    void aTerminatedAgreementIsValidUpToItsLastDay() {
        walk = Lives.signed(city, "e22", city.now().toLocalDate().plusMonths(11));
        Lives.publish(walk);
        until("the life has begun", () -> performance.life(walk.number()).isPresent());
        Paper signed = newest(PaperKind.AGREEMENT);
        LocalDate last = city.now().toLocalDate().plusDays(3);
        Lives.terminate(city, walk, terminations, last, PAPER);
        assertThat(told(signed)).contains("合同正在履行");
        city.at(last.plusDays(1).atTime(10, 0));
        walk.await("UserTask_FileTermination");
        assertThat(told(signed)).contains("已解除", date(last));
    }

    /** Article 35: the text is made known to all workers, so what is hung up is no secret from any of them, but from others. */
    @Test
    void theNoticeForTheBoardIsLinkedWhereItIsOwedAndReadByTheWorkforceAlone() {
        walk = Lives.signed(city, "e23", city.now().toLocalDate().plusMonths(11));
        StoryWalk other = city.walk("e24").offers();
        walk.files();
        walk.unionPasses();
        assertThat(kinds()).doesNotContain(PaperKind.PUBLICATION_NOTICE);
        walk.bureauPasses();
        until("the notice is printed", () -> kinds().contains(PaperKind.PUBLICATION_NOTICE));
        Paper notice = newest(PaperKind.PUBLICATION_NOTICE);
        String pdf = "/papers/" + notice.id() + ".pdf";
        String page = seen(walk.handler(), "/cases/" + walk.number().slug() + "/filing", 200);
        assertThat(Jsoup.parse(page).select("#notice a").attr("href")).isEqualTo(pdf);
        seen(walk.delegate(1), pdf, 200);
        seen(other.chief(Side.WORKERS), pdf, 403);
        assertThat(documents.preview(notice.id())).doesNotContain("/published", "data:image");
    }

    private List<PaperKind> kinds() {
        return documents.of(walk.number()).stream().map(Paper::kind).toList();
    }

    private String enterprise() {
        return jdbc.sql("select enterprise_name from negotiation.wage_case where number = ?")
                .param(walk.number().toString())
                .query(String.class)
                .single();
    }

    private List<Paper> drafts() {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == PaperKind.AGREEMENT)
                .toList();
    }

    private Paper newest(PaperKind kind) {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What somebody reads who scans the code and has not signed in. */
    private String told(Paper paper) {
        String address = address(paper);
        Element main = main(address);
        assertThat(main.select("a[href]").eachAttr("href"))
                .as(
                        "no way into the case, only to the proof, what it is checked by and what both parties opened to anybody")
                .allMatch(href -> href.equals(address + ".proof")
                        || href.startsWith("/ledger/")
                        || href.equals("/agreements/open")
                        || href.equals("/agreements/open/" + walk.number().slug()));
        return main.text();
    }

    private String address(Paper paper) {
        String digest = jdbc.sql("select values_digest from documents.paper where paper_id = ?")
                .param(paper.id())
                .query(String.class)
                .single();
        String serial = paper.number().substring(paper.number().lastIndexOf('-'));
        return "/papers/verify/" + walk.number().slug() + serial + "/" + digest.substring(0, 32);
    }

    private Element main(String address) {
        Element main = Jsoup.parse(open(address)).selectFirst("main");
        assertThat(main.text()).doesNotContain("??");
        return main;
    }

    private int status(String address) {
        return visit(address).getStatus();
    }

    private String open(String address) {
        return seen(get(address), 200);
    }

    private String seen(Actor reader, String address, int status) {
        return Acting.as(reader, () -> seen(get(address).with(user(reader.name())), status));
    }

    private String seen(MockHttpServletRequestBuilder request, int status) {
        MockHttpServletResponse response = visit(request);
        assertThat(response.getStatus()).isEqualTo(status);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse visit(String address) {
        return visit(get(address));
    }

    private MockHttpServletResponse visit(MockHttpServletRequestBuilder request) {
        try {
            return MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build()
                    .perform(request)
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
