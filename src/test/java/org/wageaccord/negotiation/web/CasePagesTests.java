package org.wageaccord.negotiation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.negotiation.CaseRoom;
import org.wageaccord.negotiation.CaseTown;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.process.CasePath;

/** The pages of cases show, refuse beside the fields, act and redirect, and do not exist for others. */
@CaseRoom
class CasePagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    CaseTown town;

    @Autowired
    Negotiations negotiations;

    @Autowired
    JdbcClient jdbc;

    private PartyId enterprise;
    private Actor chair;
    private Actor manager;

    @BeforeEach
    void people() {
        town.open();
        enterprise = town.fresh();
        chair = town.of(enterprise, Role.WC);
        manager = town.of(enterprise, Role.EL);
    }

    @Test
    void theOfferBeginsWithTheLastAgreementsTable() {
        Actor example = town.city().one(Role.WC);
        Document page = shown(example, "/cases/new");
        assertThat(page.select("input[name=grades[0].before]").val()).isEqualTo("3600");
        assertThat(page.select("input[name=grades[4].after]").val()).isEqualTo("8200");
        assertThat(page.select("input[name=allowances[3].before]").val()).isEqualTo("400");
        assertThat(page.select("input[name=start]").val()).isEqualTo("2026-04-01");
        assertThat(page.select("input[name=end]").val()).isEqualTo("2027-03-31");
        assertThat(page.select("input[name=teamSize]").val()).isEqualTo("5");
        assertThat(page.select("input[name=topics]")).hasSize(9);
        assertThat(page.select("textarea[name$=text]")).hasSizeGreaterThan(15);
        assertThat(page.text()).contains("最迟 2026年").contains("书面答复");
    }

    @Test
    void everyGradeIsRaisedByTheSamePercentToWholeYuan() {
        MockHttpServletResponse response = send(
                chair,
                form().param("do", "raise").param("grades[0].before", "5100").param("raise", "8.5"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(page(response).select("input[name=grades[0].after]").val()).isEqualTo("5534");
    }

    /** The words of the town and of the side itself are clauses of the offer like those of the catalogue (law §1.3). */
    @Test
    void clausesOfTheTownAndOfTheSideItselfAreWrittenIntoTheOffer() {
        UUID offered = townOffers("高温津贴", "六月至九月每人每月发给高温津贴。");
        Document first = shown(chair, "/cases/new");
        int models = first.select("textarea[name$=text]").size();
        assertThat(first.select("#local-clauses").text()).contains("高温津贴", "天热多发一份钱");
        String add = "local-" + offered;
        assertThat(first.select("#local-clauses button").eachAttr("value")).contains(add);
        Document one = page(send(chair, form().param("add", add)));
        assertThat(one.select("[name='clauses[0].key']").val()).isEqualTo("W1");
        assertThat(one.select("[name='clauses[0].title']").val()).isEqualTo("高温津贴");
        assertThat(one.select("[name='clauses[0].text']").text()).isEqualTo("六月至九月每人每月发给高温津贴。");
        assertThat(page(send(chair, form().param("add", "local-" + UUID.randomUUID())))
                        .select("[name='clauses[0].key']"))
                .isEmpty();
        Document refused = page(send(chair, own(whole(), "", "每人每天一份。").param("confirmed", "true")));
        assertThat(refused.select(".field:has([name='clauses[0].title']) p.error")
                        .text())
                .contains("请填写");
        assertThat(refused.select("[name='clauses[0].text']").text()).isEqualTo("每人每天一份。");
        MockHttpServletResponse sent =
                send(chair, own(whole(), "夏季清凉饮料", "每人每天一份。").param("confirmed", "true"));
        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(shown(manager, sent.getRedirectedUrl() + "/reply").text()).contains("夏季清凉饮料", "每人每天一份。");
        assertThat(models).isGreaterThan(1);
    }

    private static MockHttpServletRequestBuilder own(MockHttpServletRequestBuilder form, String title, String text) {
        return form.param("clauses[0].key", "W1")
                .param("clauses[0].title", title)
                .param("clauses[0].text", text);
    }

    private UUID townOffers(String title, String text) {
        UUID clause = UUID.randomUUID();
        jdbc.sql("""
                insert into bargaining.local_clause (clause, version, town, town_name, title, words, plain, source,
                    valid_from, written_at, written_by, written_by_name)
                select :clause, 1, town_code, '本镇', :title, :text, '天热多发一份钱', '第十七条', '2026-01-01',
                    '2026-01-01', :clause, '胡某' from registry.enterprise where credit_code = :enterprise
                """)
                .param("clause", clause)
                .param("title", title)
                .param("text", text)
                .param("enterprise", enterprise.value())
                .update();
        return clause;
    }

    @Test
    void aFileOfWhoMayNotOfferIsNotRead() {
        MockMultipartFile unread = new MockMultipartFile("sheetFile", "a.xlsx", null, new byte[] {1}) {
            @Override
            public byte[] getBytes() {
                throw new AssertionError("read");
            }
        };
        var form = multipart("/cases/new").file(unread);
        form.param("enterprise", town.fresh().value()).param("do", "sheet");
        assertThat(new PageVisits(web).perform(chair, form).getStatus()).isEqualTo(403);
    }

    @Test
    void aWrongOfferIsRefusedBesideItsFieldsAndNothingTypedIsLost() {
        MockHttpServletResponse response = send(
                chair,
                form().param("do", "send")
                        .param("grades[0].grade", "G1")
                        .param("grades[0].posts", "普工")
                        .param("grades[0].headcount", "六十")
                        .param("grades[0].before", "３６００")
                        .param("grades[0].after", "2000")
                        .param("place", "二楼会议室")
                        .param("teamSize", "2"));
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = page(response);
        assertThat(page.select("input[name=grades[0].headcount]").val()).isEqualTo("六十");
        assertThat(page.select("input[name=grades[0].before]").val()).isEqualTo("３６００");
        assertThat(page.select("input[name=place]").val()).isEqualTo("二楼会议室");
        Element count =
                page.select("td:has(input[name=grades[0].headcount]) p.error").first();
        assertThat(count.text()).isEqualTo("须为整数");
        assertThat(page.select("#confirmed-error").text()).isEqualTo("请核对后勾选确认");
    }

    @Test
    void anOfferIsSentOnceConfirmedAndOpensItsCase() {
        MockHttpServletResponse response = send(chair, whole().param("confirmed", "true"));
        assertThat(response.getStatus()).isEqualTo(302);
        String address = response.getRedirectedUrl();
        assertThat(address).matches("/cases/2026-\\d{4}");
        Document case_ = shown(chair, address);
        assertThat(case_.select("h1").text()).contains("2026 年度工资专项集体协商", "待答复");
        assertThat(case_.select(".metro li")).hasSize(8);
        assertThat(case_.select(".metro li.current").text()).contains("对方答复");
        assertThat(case_.text()).contains("企业方 答复要约", "书面答复协商要求");
    }

    @Test
    void anOfferBelowTheMinimumWageNamesTheArticle() {
        MockHttpServletResponse response = send(chair, whole("2260").param("confirmed", "true"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page(response)
                        .select("td:has(input[name=grades[0].after]) p.error")
                        .text())
                .contains("2260")
                .contains("《浙江省集体合同条例》第五条");
    }

    @Test
    void theOtherSideReadsTheOfferAndReplies() {
        CaseNumber number = town.offered(enterprise);
        Document page = shown(manager, "/cases/" + number.slug() + "/reply");
        assertThat(page.text()).contains("1 134 600".replace(' ', '\u2009'), "+113 460".replace(' ', '\u2009'));
        assertThat(page.select("input[name=decision][checked]"))
                .as("nothing is chosen at first")
                .isEmpty();
        assertThat(shown(chair, "/cases/" + number.slug() + "/reply").select("input[name=decision]"))
                .isEmpty();

        MockHttpServletResponse nothing = send(manager, post("/cases/" + number.slug() + "/reply"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(page(nothing).select("fieldset p.error").text()).isEqualTo("请选择答复意见");

        MockHttpServletResponse refused =
                send(manager, post("/cases/" + number.slug() + "/reply").param("decision", "REFUSE"));
        assertThat(page(refused).text()).contains("不同意协商，应当说明正当理由", "《浙江省集体合同条例》第七条");

        String meeting = page.select("input[name=meetingAt]").val();
        MockHttpServletResponse done = send(
                manager,
                post("/cases/" + number.slug() + "/reply")
                        .param("decision", "ACCEPT")
                        .param("meetingAt", meeting)
                        .param("place", "二楼会议室")
                        .param("dataOn", page.select("input[name=dataOn]").val()));
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(done.getRedirectedUrl()).isEqualTo("/cases/" + number.slug());
        assertThat(negotiations.find(number).orElseThrow().stage()).isIn(Stage.ACCEPTED, Stage.PREPARING);
    }

    @Test
    void aRefusedCaseSaysWhatMayBeDoneNext() {
        CaseNumber number = town.offered(enterprise);
        send(
                manager,
                post("/cases/" + number.slug() + "/reply")
                        .param("decision", "REFUSE")
                        .param("reason", "企业正在清算"));
        Document page = shown(chair, "/cases/" + number.slug());
        assertThat(page.select(".notice.bad").text()).contains("第七条", "看督促到哪一步");
        assertThat(shown(chair, "/cases/" + number.slug() + "/reply").text()).contains("企业正在清算");
    }

    @Test
    void aCaseOfOthersDoesNotExist() {
        CaseNumber number = town.offered(enterprise);
        Actor stranger = town.of(town.fresh(), Role.WC);
        for (String path : new String[] {"", "/reply", "/table", "/papers", "/process", "/timeline", "/filing"}) {
            assertThat(send(stranger, get("/cases/" + number.slug() + path)).getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(send(chair, get("/cases/2026-9999")).getStatus()).isEqualTo(404);
        assertThat(send(chair, get("/cases/nonsense")).getStatus()).isEqualTo(404);
        Actor bureau = town.city().bureauReviewer();
        assertThat(send(bureau, get("/cases/" + number.slug())).getStatus()).isEqualTo(200);
        assertThat(send(bureau, get("/cases/" + number.slug() + "/reply")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theReaderIsToldWhatIsExpectedNow() {
        CaseNumber number = town.offered(enterprise);
        Document page = shown(manager, "/cases/" + number.slug());
        Element next = page.select(".next-step").first();
        assertThat(next.text()).contains("请书面答复要约", "《");
        assertThat(next.select("a").attr("href")).isEqualTo("/cases/" + number.slug() + "/reply");
        assertThat(shown(manager, "/cases/" + number.slug() + "/reply").select(".next-step a.primary"))
                .as("on the page itself no link to it")
                .isEmpty();
        assertThat(shown(chair, "/cases/" + number.slug()).select(".next-step")).isEmpty();
    }

    @Test
    void theDiagramShowsTheWayTheCaseHasTaken() {
        CaseNumber number = town.offered(enterprise);
        Document page = shown(manager, "/cases/" + number.slug() + "/process?model=offer-and-reply");
        Element diagram = page.select("#diagram").first();
        assertThat(diagram.attr("data-done")).contains("Event_OfferReceived", "Flow_OfferReceived_to_OfferReceived");
        assertThat(diagram.attr("data-now")).contains("UserTask_ReplyToOffer");
        assertThat(diagram.attr("data-drawing")).isEqualTo("/processes/offer-and-reply.bpmn");
        assertThat(page.select("#steps tbody tr").eachText()).anyMatch(row -> row.contains("答复要约"));
        assertThat(page.select("nav.tabs a[href*=model]")).hasSize(CasePath.MODELS.size());
        assertThat(send(manager, get("/cases/" + number.slug() + "/process?model=secret"))
                        .getStatus())
                .isEqualTo(404);
        MockHttpServletResponse drawing = send(manager, get("/processes/offer-and-reply.bpmn"));
        assertThat(drawing.getContentType()).isEqualTo("application/xml");
        assertThat(send(manager, get("/processes/application.bpmn")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theListKeepsWhatWasAskedForInItsAddress() {
        CaseNumber number = town.offered(enterprise);
        Document page = shown(town.city().unionReviewer(), "/cases?stage=OFFERED&words=" + number.serial());
        assertThat(page.select("tbody tr").eachText()).anyMatch(row -> row.contains(number.toString()));
        assertThat(page.select("option[selected]").text()).contains("待答复");
        Document none = shown(chair, "/cases?words=nowhere");
        assertThat(none.select(".empty").text()).contains("可以放宽条件");
    }

    private MockHttpServletRequestBuilder form() {
        return post("/cases/new").param("enterprise", enterprise.value()).param("year", "2026");
    }

    private MockHttpServletRequestBuilder whole() {
        return whole("3960");
    }

    private MockHttpServletRequestBuilder whole(String lowestPay) {
        String meeting = town.offer(enterprise).meetingAt().toString();
        return form().param("do", "send")
                .param("topics", "LEVELS")
                .param("grounds", "本单位2025年度生产经营和职工收入情况")
                .param("meetingAt", meeting)
                .param("place", "二楼会议室")
                .param("teamSize", "5")
                .param("contact", "13900000001")
                .param("grades[0].grade", "G1")
                .param("grades[0].posts", "普工")
                .param("grades[0].headcount", "60")
                .param("grades[0].before", "3600")
                .param("grades[0].after", lowestPay)
                .param("enterpriseMinimum", "2800")
                .param("start", "2026-04-01")
                .param("end", "2027-03-31")
                .param("payFrom", "2026-04-01");
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) {
        return Acting.as(actor, () -> {
            try {
                return web.perform(request.with(user(actor.name())).with(csrf()))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Document page(MockHttpServletResponse response) {
        Document page = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private Document shown(Actor actor, String address) {
        MockHttpServletResponse response = send(actor, get(address));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return page(response);
    }
}
