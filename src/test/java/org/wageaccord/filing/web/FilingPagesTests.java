package org.wageaccord.filing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.filing.FilingCast.BUREAU_REVIEWER;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.UNION_CHAIR;
import static org.wageaccord.filing.FilingCast.UNION_REVIEWER;
import static org.wageaccord.filing.FilingCast.WORKER;
import static org.wageaccord.filing.FilingCast.as;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.wageaccord.filing.FilingCast;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.FilingRoom;
import org.wageaccord.filing.FilingSamples;
import org.wageaccord.filing.FilingState;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.PublicationEntry;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Statute;

/** The pages of a filing show, refuse with a reason beside the field, act and redirect. */
@FilingRoom
class FilingPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Filings filings;

    @Autowired
    FilingCast cast;

    @Autowired
    Statute statute;

    private static String address(CaseNumber number, String rest) {
        return "/cases/" + number.slug() + rest;
    }

    private MockHttpServletResponse perform(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return as(actor, () -> {
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

    private Document show(Actor actor, String address) {
        MockHttpServletResponse response = perform(actor, get(address));
        assertThat(response.getStatus()).isEqualTo(200);
        return page(response);
    }

    private CaseNumber prepared() {
        CaseNumber number = cast.fresh();
        filings.prepare(FilingSamples.facts(number, statute.today()));
        return number;
    }

    private CaseNumber filed() {
        CaseNumber number = prepared();
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        return number;
    }

    private CaseNumber inForce() {
        CaseNumber number = filed();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))
                .orElseThrow();
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        as(BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.noObjection()))
                .orElseThrow();
        return number;
    }

    private FilingRecord filing(CaseNumber number) {
        return filings.filing(number).orElseThrow();
    }

    private static MockHttpServletRequestBuilder form(String address, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = post(address);
        fields.forEach(request::param);
        return request;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    @Test
    void theEnterpriseFilesWithTheFormPrefilled() {
        CaseNumber number = prepared();
        Document page = show(HANDLER, address(number, "/filing"));
        assertThat(page.select("#meter-bar").attr("max")).isEqualTo("10");
        assertThat(Integer.parseInt(page.select("#meter-bar").attr("value"))
                        + page.select("#meter-open li").size())
                .isEqualTo(10);
        assertThat(page.getElementById("kind-renewed").hasAttr("checked")).isTrue();
        assertThat(page.getElementById("material-list").text()).contains("职工代表大会决议", number.paper(5));
        assertThat(page.getElementById("explanation").text()).contains("协商三轮");
        assertThat(page.select(".deadline").text()).contains("第三十四条");
        assertThat(show(WORKER, address(number, "/filing")).getElementById("explanation"))
                .isNull();
        Map<String, String> fields = Map.of(
                "agreementKind", "续签",
                "economicType", "有限责任公司",
                "unionMembers", "236",
                "frontLineRaise", "7.5%",
                "filer", "吕某",
                "phone", "0579-87000000",
                "explanation", "第一段\r\n第二段");
        MockHttpServletResponse done = perform(HANDLER, form(address(number, "/filing"), fields));
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(filing(number).entry().explanation()).isEqualTo("第一段\n第二段");
        assertThat(filing(number).entry().frontLineRaise()).isEqualByComparingTo("7.5");
        assertThat(filing(number).entry().dispatched()).as("not told").isNull();
        Document after = show(HANDLER, address(number, "/filing"));
        assertThat(after.getElementById("tacit").text()).contains("0:00（北京时间）起生效");
        assertThat(after.text()).contains("工会审查", "第 1 次报送");
    }

    @Test
    void nothingIsAskedThatTheEnterpriseToldBefore() {
        filed();
        Document next = show(HANDLER, address(prepared(), "/filing"));
        assertThat(next.select("#economicType option[selected]").val()).isEqualTo("有限责任公司");
        assertThat(next.getElementById("unionMembers").val()).isEqualTo("236");
        assertThat(next.getElementById("phone").val()).isEqualTo("0579-87000000");
        assertThat(next.select("#meter-open li")).isEmpty();
    }

    @Test
    void theReviewerSeesTheEvidenceAndTheFlagsWhichBlockNothing() {
        CaseNumber number = filed();
        Document page = show(UNION_REVIEWER, address(number, "/filing"));
        assertThat(page.select("#QUORUM a").attr("href")).isEqualTo(address(number, "/congress"));
        assertThat(page.select("#TERM a").attr("href")).isEqualTo(address(number, "/agreement"));
        assertThat(show(HANDLER, address(number, "/filing")).getElementById("flags"))
                .isNull();
    }

    @Test
    void aRefusedFilingKeepsWhatWasTyped() {
        CaseNumber number = prepared();
        Map<String, String> fields =
                Map.of("agreementKind", "续签", "unionMembers", "很多", "filer", "吕某", "phone", "12", "explanation", "说明");
        MockHttpServletResponse refused = perform(HANDLER, form(address(number, "/filing"), fields));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = page(refused);
        assertThat(page.select("p.error").text()).contains("0 到 240 之间", "手机号码", "经济类型");
        assertThat(page.getElementById("unionMembers").val()).isEqualTo("很多");
        assertThat(page.getElementById("kind-renewed").hasAttr("checked")).isTrue();
        assertThat(filing(number).filedAt()).isNull();
    }

    @Test
    void nothingIsChosenForTheReviewerUntilThePlatformsCheckIsAdopted() {
        CaseNumber number = filed();
        Document page = show(UNION_REVIEWER, address(number, "/filing"));
        assertThat(page.select("input[type=radio][name^=findings]")).hasSize(42);
        assertThat(page.select("input[type=radio][checked]")).isEmpty();
        assertThat(page.getElementById("PIECE_RATES").text()).contains("劳动定额和计件单价", "— 由人判断", "第三十七条");
        assertThat(page.getElementById("opinion").text()).contains("未发现违反法律、法规、规章规定的情形");
        assertThat(show(HANDLER, address(number, "/filing")).select("input[name^=findings]"))
                .isEmpty();

        MockHttpServletResponse adopted = perform(
                UNION_REVIEWER,
                form(
                        address(number, "/filing/decide"),
                        Map.of("adopt", "1", "findings[TERM].remark", "十二个月", "opinion", "意见")));
        assertThat(adopted.getStatus()).isEqualTo(200);
        Document filled = page(adopted);
        assertThat(filled.select("input[type=radio][value=true][checked][name^=findings]"))
                .hasSize(20);
        assertThat(filled.select("#PIECE_RATES input[checked]")).isEmpty();
        assertThat(filled.select("input[name='findings[TERM].remark']").val()).isEqualTo("十二个月");
        assertThat(filing(number).decisions()).isEmpty();
    }

    @Test
    void anOpenItemIsNamedBesideItself() {
        CaseNumber number = filed();
        MockHttpServletRequestBuilder request = form(
                address(number, "/filing/decide"),
                Map.of("verdict", "NO_OBJECTION", "opinion", "无异议", "findings[QUORUM].conforms", "false"));
        MockHttpServletResponse refused = perform(UNION_REVIEWER, request);
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = page(refused);
        assertThat(page.select("#QUORUM p.error").text()).contains("不能作无异议结论");
        assertThat(page.select("#TERM p.error").text()).contains("还没有结论");
        assertThat(page.select("#QUORUM input[value=false]").hasAttr("checked")).isTrue();
        MockHttpServletResponse noVerdict =
                perform(UNION_REVIEWER, form(address(number, "/filing/decide"), Map.of("opinion", "无异议")));
        assertThat(noVerdict.getStatus()).isEqualTo(422);
        assertThat(page(noVerdict).select("p.error").text()).contains("选择审查结论");
    }

    @Test
    void anObjectionRewritesThePrefilledOpinion() {
        CaseNumber number = filed();
        String prefilled = show(UNION_REVIEWER, address(number, "/filing"))
                .getElementById("opinion")
                .text();
        MockHttpServletRequestBuilder request = objecting(
                number,
                Map.of(
                        "verdict", "OBJECTION",
                        "opinion", prefilled,
                        "objections[0].clause", "第八条",
                        "objections[0].reason", "约定的工资低于当地最低工资标准",
                        "objections[0].article", "《浙江省集体合同条例》第五条"));
        assertThat(perform(UNION_REVIEWER, request).getStatus()).isEqualTo(303);
        var decision = filing(number).decisions().get(0).decision();
        assertThat(decision.verdict()).isEqualTo(Verdict.OBJECTION);
        assertThat(decision.objections()).hasSize(1);
        assertThat(decision.opinion()).startsWith("经审查，第八条约定的工资低于当地最低工资标准，与《浙江省集体合同条例》第五条不符");
        assertThat(show(WORKER, address(number, "/filing")).text()).contains("第八条", "有异议");
    }

    @Test
    void moreThanThreeClausesCanBeObjectedToAndNoneIsLostWhenOneIsWrong() {
        CaseNumber number = filed();
        assertThat(show(UNION_REVIEWER, address(number, "/filing"))
                        .select("details input[name='objections[3].clause']"))
                .hasSize(1);
        Map<String, String> fields = new TreeMap<>(Map.of("verdict", "OBJECTION", "opinion", "有异议"));
        for (int row = 0; row < 5; row++) {
            fields.put("objections[" + row + "].clause", "第" + row + "条");
            fields.put("objections[" + row + "].reason", "与法律不符");
            fields.put("objections[" + row + "].article", row == 4 ? "" : "第五条");
        }
        Document again = page(perform(UNION_REVIEWER, objecting(number, fields)));
        assertThat(again.select("fieldset > div input[name='objections[4].clause']")
                        .val())
                .isEqualTo("第4条");
        assertThat(again.select("fieldset > div p.error").text()).isNotBlank();
        fields.put("objections[4].article", "第六条");
        assertThat(perform(UNION_REVIEWER, objecting(number, fields)).getStatus())
                .isEqualTo(303);
        assertThat(filing(number).decisions().get(0).decision().objections()).hasSize(5);
    }

    private static MockHttpServletRequestBuilder objecting(CaseNumber number, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = form(address(number, "/filing/decide"), fields);
        FilingSamples.allConform()
                .forEach(finding -> request.param("findings[" + finding.item() + "].conforms", "true"));
        return request;
    }

    @Test
    void theBureauAcceptsWithOneButtonAfterTheUnion() {
        CaseNumber number = filed();
        MockHttpServletResponse early = perform(BUREAU_REVIEWER, post(address(number, "/filing/accept")));
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(page(early).select("[role=alert]").text()).contains("先由市总工会审查");
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))
                .orElseThrow();
        assertThat(show(BUREAU_REVIEWER, address(number, "/filing")).select("form[action$=accept] button"))
                .hasSize(1);
        assertThat(perform(BUREAU_REVIEWER, post(address(number, "/filing/accept")))
                        .getStatus())
                .isEqualTo(303);
        assertThat(filing(number).state()).isEqualTo(FilingState.BUREAU_REVIEW);
    }

    @Test
    void theEnterpriseSuppliesEachMissingThingOnThePage() throws Exception {
        CaseNumber number = filed();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))
                .orElseThrow();
        Document page = show(HANDLER, address(number, "/filing"));
        assertThat(page.getElementById("missing-list").text()).isEqualTo("首席代表身份证明");
        assertThat(page.select(".deadline").text()).contains("第十一条");
        assertThat(page.getElementById("phone").val()).isEqualTo("0579-87000000");
        Map<String, String> fields = Map.of(
                "agreementKind", "续签",
                "economicType", "有限责任公司",
                "unionMembers", "236",
                "filer", "吕某",
                "phone", "0579-87000000",
                "explanation", "说明",
                "supplies[0].item", "首席代表身份证明");
        MockHttpServletResponse refused = perform(HANDLER, form(address(number, "/filing"), fields));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page(refused).select("p.error").text()).contains("还没有补正：首席代表身份证明");
        MockMultipartHttpServletRequestBuilder upload = multipart(address(number, "/filing"));
        upload.file(new MockMultipartFile(
                "supplies[0].file", "身份证明.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        fields.forEach(upload::param);
        upload.param("supplies[0].words", "随附");
        assertThat(perform(HANDLER, upload).getStatus()).isEqualTo(303);
        Document reviewed = show(UNION_REVIEWER, address(number, "/filing"));
        assertThat(reviewed.getElementById("supplied").parent().text()).contains("首席代表身份证明", "随附", "身份证明.pdf");
        String link = reviewed.select("a[href*=supplies]").attr("href");
        MockHttpServletResponse file = perform(UNION_REVIEWER, get(link));
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(perform(WORKER, get(link)).getStatus()).isEqualTo(404);
    }

    @Test
    void anObjectionAfterTheTermIsNotedOnThePageAndSaysThatTheAgreementStays() {
        CaseNumber number = filed();
        var due = statute.deadline("T11", filing(number).receivedOn()).due();
        cast.clock()
                .advanceTo(due.plusDays(1)
                        .atTime(9, 0)
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
        as(Actor.PLATFORM, () -> {
            filings.tacitlyInForce(number, due.plusDays(1));
            return true;
        });
        Document page = show(BUREAU_REVIEWER, address(number, "/filing"));
        assertThat(page.getElementById("finding").parent().text()).contains("不影响效力");
        assertThat(show(HANDLER, address(number, "/filing")).getElementById("finding"))
                .isNull();
        Map<String, String> fields = Map.of(
                "verdict", "OBJECTION",
                "opinion", "发现问题",
                "objections[0].clause", "第八条",
                "objections[0].reason", "约定的工资低于当地最低工资标准",
                "objections[0].article", "");
        MockHttpServletResponse refused = perform(BUREAU_REVIEWER, form(address(number, "/filing/decide"), fields));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page(refused).select("p.error").text()).contains("写明依据");
        MockHttpServletResponse noted = perform(
                BUREAU_REVIEWER, form(address(number, "/filing/decide"), with(fields, "objections[0].article", "第五条")));
        assertThat(noted.getStatus()).isEqualTo(303);
        Document after = show(HANDLER, address(number, "/filing"));
        assertThat(after.getElementById("late").parent().parent().text()).contains("监督事项", "不影响合同效力", "第八条");
        assertThat(after.text()).contains("已生效");
    }

    @Test
    void strangersToAFormAreRefusedAndDoNotSeeIt() {
        CaseNumber number = filed();
        MockHttpServletResponse adopted =
                perform(WORKER, form(address(number, "/filing/decide"), Map.of("adopt", "1")));
        assertThat(page(adopted).select("input[name^=findings]")).isEmpty();
        MockHttpServletResponse refused = perform(
                WORKER, form(address(number, "/filing/decide"), Map.of("verdict", "NO_OBJECTION", "opinion", "好")));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page(refused).select("[role=alert]").text()).contains("没有办理此事的授权");
    }

    @Test
    void thePublishedAgreementIsReadOnThePhoneAndConfirmedOnce() {
        CaseNumber number = inForce();
        assertThat(show(WORKER, address(number, "/published")).text()).contains("合同还没有公布");
        MockHttpServletResponse empty =
                perform(HANDLER, form(address(number, "/publication"), Map.of("means", " ", "remark", "一号门")));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(page(empty).getElementById("remark").val()).isEqualTo("一号门");
        assertThat(perform(HANDLER, form(address(number, "/publication"), Map.of("means", "公告栏", "remark", "一号门")))
                        .getStatus())
                .isEqualTo(303);
        assertThat(perform(UNION_CHAIR, post(address(number, "/upper-union"))).getStatus())
                .isEqualTo(303);
        Document page = show(WORKER, address(number, "/published"));
        assertThat(page.select("body.phone")).hasSize(1);
        assertThat(page.text()).contains(FilingSamples.NAME, "2026 年度工资专项集体合同", "2 800".replace(' ', '\u2009'), "+300");
        for (int time = 0; time < 2; time++) {
            assertThat(perform(WORKER, post(address(number, "/published/acknowledge")))
                            .getStatus())
                    .isEqualTo(303);
        }
        Document read = show(WORKER, address(number, "/published"));
        assertThat(read.getElementById("readers").text()).contains("1 名职工");
        assertThat(read.select("form[action$=acknowledge]")).isEmpty();
    }

    @Test
    void theRegisterListsForTheOfficesAndThePublishedForOthers() {
        CaseNumber running = filed();
        CaseNumber published = inForce();
        as(HANDLER, () -> filings.publish(published, new PublicationEntry("公告栏", "")))
                .orElseThrow();
        Document all = show(UNION_REVIEWER, "/filings");
        assertThat(all.text()).contains(running.toString(), published.toString());
        Document narrowed = show(UNION_REVIEWER, "/filings?state=PUBLISHED&q=" + published);
        assertThat(narrowed.select("tbody tr")).hasSize(1);
        Document others = show(WORKER, "/filings");
        assertThat(others.text()).contains(published.toString()).doesNotContain(running.toString());
        assertThat(others.select("a[href=" + address(published, "/published") + "]"))
                .hasSize(1);
        assertThat(show(WORKER, "/filings?q=没有这家").text()).contains("没有符合条件的合同");
    }

    @Test
    void thePagesSpeakEnglishAndCarryNoInlineStyleOrScript() {
        CaseNumber number = filed();
        MockHttpServletResponse english =
                perform(UNION_REVIEWER, get(address(number, "/filing")).param("lang", "en"));
        assertThat(page(english).text()).contains("More than half of all delegates agreed", "Adopt the platform check");
        assertThat(page(english).select("main").outerHtml()).doesNotContain("style=", "<script", "onclick");
        assertThat(page(perform(UNION_REVIEWER, get(address(cast.fresh(), "/filing"))))
                        .text())
                .contains("还没有可以报送的合同");
    }
}
