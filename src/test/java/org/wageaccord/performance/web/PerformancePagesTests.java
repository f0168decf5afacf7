package org.wageaccord.performance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.performance.Head;
import org.wageaccord.performance.MinimumWatch;
import org.wageaccord.performance.PerformanceRoom;
import org.wageaccord.performance.Performing;
import org.wageaccord.statute.MinimumWage;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.SupervisionCast;

/** The page of an agreement in force: each reader is shown the one act that is theirs, and refused in place. */
@PerformanceRoom
class PerformancePagesTests {

    private static final MockMultipartFile PDF =
            new MockMultipartFile("proof", "证明.pdf", "application/pdf", "%PDF-1.7 证明".getBytes(StandardCharsets.UTF_8));

    @Autowired
    MockMvc web;

    @Autowired
    Performing agreements;

    @Autowired
    SupervisionCast cast;

    @Autowired
    MinimumWatch watch;

    @Autowired
    Statute statute;

    @Test
    void beforeThePublicationThereIsNothingToPerform() {
        Document page = show(new CaseNumber("永", 2026, 9998), cast.chair);
        assertThat(page.select(".empty h2").text()).isEqualTo("合同公布后，在这里履行");
    }

    @Test
    void theReportIsWrittenRefusedInPlaceAndConfirmed() {
        CaseNumber c = agreements.begun(11);
        assertThat(show(c, cast.chair).getElementById("report")).isNull();
        Document page = show(c, cast.manager);
        assertThat(page.select("#term .timeline li")).hasSize(4);
        assertThat(page.select("#report fieldset")).hasSize(Head.values().length);
        assertThat(page.select(".law summary").text()).contains("第三十条");

        Document refused =
                PageVisits.read(send(c, cast.manager, "/report", "heldOn", "", "arrears", "x", "workers", "0"), 422);
        assertThat(refused.select("#report .error").text()).isNotBlank();
        assertThat(refused.select("#arrears").val()).isEqualTo("x");

        var full = post(address(c, "/report"))
                .param("heldOn", today().toString())
                .param("arrears", "0")
                .param("workers", "0")
                .param("remarks", "按期发放");
        for (int i = 0; i < Head.values().length; i++) {
            full.param("lines[" + i + "].kept", i == 1 ? "PARTLY" : "KEPT");
        }
        Document again = PageVisits.read(perform(cast.manager, full), 422);
        assertThat(again.select("#report .error").text()).contains("没有完全履行的，请说明");
        assertThat(again.select("input[name='lines[0].kept'][checked]").val()).isEqualTo("KEPT");
        full.param("lines[1].words", "两个月待补");
        assertThat(perform(cast.manager, full).getStatus()).isEqualTo(303);

        Document answer = show(c, cast.chair);
        assertThat(answer.getElementById("answer")).isNotNull();
        assertThat(answer.select("#reports").text()).contains("部分履行", "两个月待补");
        assertThat(PageVisits.read(send(c, cast.chair, "/answer", "do", "dissent"), 422)
                        .select("#answer .error")
                        .text())
                .contains("请写明");
        assertThat(send(c, cast.chair, "/answer", "do", "confirm").getStatus()).isEqualTo(303);
        assertThat(show(c, cast.guide).select("#reports").text()).contains("核对无异议");
    }

    @Test
    void theEnterpriseAdjustsToANewMinimumOnThePage() {
        CaseNumber c = agreements.begun(11);
        watch.sweep(new MinimumWage(new BigDecimal("3888"), today(), new Citation("浙江省集体合同条例", "第五条"), "测试", "D"));
        assertThat(show(c, cast.chair).getElementById("adjust")).isNull();
        Document page = show(c, cast.clerk);
        assertThat(page.select("#adjust input[name='grades[0].grade']").val()).isEqualTo("G1");
        assertThat(send(c, cast.clerk, "/adjust", "paidFrom", today().toString())
                        .getStatus())
                .isEqualTo(422);
        String[] low = {"paidFrom", today().toString(), "grades[0].grade", "G1", "grades[0].after", "3888"};
        Document refused = PageVisits.read(send(c, cast.clerk, "/adjust", low), 422);
        assertThat(refused.select("#adjust .error").text()).contains("高于最低工资标准");
        low[5] = "3950";
        assertThat(send(c, cast.clerk, "/adjust", low).getStatus()).isEqualTo(303);
        assertThat(show(c, cast.worker).select("#minimum").text()).containsPattern("3\\s?950|3.950");
    }

    @Test
    void terminationIsAskedAnsweredVotedAndConfirmedOnThePage() {
        CaseNumber c = agreements.begun(11);
        assertThat(show(c, cast.guide).getElementById("ask")).isNull();
        Document refused = PageVisits.read(
                send(c, cast.manager, "/terminate", "ground", "", "reasons", "", "proposedDay", today().toString()),
                422);
        assertThat(refused.select("#ask .error").text()).contains("请选择解除的情形", "请说明理由", "请提供证明材料");
        assertThat(refused.select("details[open] #ask")).isNotEmpty();
        var ask = multipart(address(c, "/terminate")).file(PDF);
        ask.param("ground", "ENTERPRISE_ENDS")
                .param("reasons", "被吸收合并")
                .param("proposedDay", today().plusDays(9).toString());
        assertThat(perform(cast.manager, ask).getStatus()).isEqualTo(303);

        assertThat(show(c, cast.manager).getElementById("reply")).isNull();
        assertThat(show(c, cast.chair).getElementById("reply")).isNotNull();
        assertThat(send(c, cast.chair, "/terminate/answer", "do", "decline").getStatus())
                .isEqualTo(422);
        assertThat(send(c, cast.chair, "/terminate/answer", "do", "agree").getStatus())
                .isEqualTo(303);

        var vote = multipart(address(c, "/terminate/resolution"))
                .file(new MockMultipartFile(
                        "paper", "决议.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        vote.param("heldOn", today().toString())
                .param("roll", "47")
                .param("present", "43")
                .param("yes", "40");
        Document differs = PageVisits.read(perform(cast.chair, vote), 422);
        assertThat(differs.select("#resolution .error").text()).contains("47 名，名册上是");
        assertThat(differs.select("#roll").val()).isEqualTo("47");
        vote.param("rollReason", "名册尚未更新");
        assertThat(perform(cast.chair, vote).getStatus()).isEqualTo(303);
        assertThat(PageVisits.read(send(c, cast.chair, "/terminate/confirmation", "password", "wrong"), 422)
                        .select("#confirming .error")
                        .text())
                .contains("密码不对");
        assertThat(send(c, cast.chair, "/terminate/confirmation", "password", SupervisionCast.PASSWORD)
                        .getStatus())
                .isEqualTo(303);
        assertThat(send(c, cast.manager, "/terminate/confirmation", "password", SupervisionCast.PASSWORD)
                        .getStatus())
                .isEqualTo(303);
        assertThat(show(c, cast.worker).select("#termination").text()).contains("通过", "解除");
        assertThat(send(c, cast.clerk, "/terminate/filing", "contact", "林某").getStatus())
                .isEqualTo(422);
        assertThat(send(c, cast.bureau, "/terminate/record", "remark", "").getStatus())
                .isEqualTo(422);
    }

    private LocalDate today() {
        return statute.today();
    }

    private static String address(CaseNumber c, String rest) {
        return "/cases/" + c.slug() + "/performance" + rest;
    }

    private Document show(CaseNumber c, Actor who) {
        return new PageVisits(web).show(who, address(c, ""));
    }

    private MockHttpServletResponse send(CaseNumber c, Actor who, String act, String... fields) {
        return new PageVisits(web).send(who, address(c, act), fields);
    }

    private MockHttpServletResponse perform(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return new PageVisits(web).perform(actor, request);
    }
}
