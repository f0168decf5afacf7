package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.YING;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Example;
import org.wageaccord.bargaining.MinutesNoting;
import org.wageaccord.bargaining.Table;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.SkillAllowance.Extra;
import org.wageaccord.kernel.SkillAllowance.Kind;
import org.wageaccord.kernel.SkillAllowance.Unit;

/** "1+X" on the pages of the table, the explanations beside each clause, and what is added to minutes. */
@BargainingRoom
class SkillPayPagesTests extends PageOfTheTable {

    @Autowired
    MinutesNoting noting;

    @Test
    void everyClauseOfTheFormIsExplainedAndTheMeterCountsTheHeads() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        assertThat(form.select("#edit-grades .guide-words").text()).contains("级别越高工资应当越高");
        assertThat(form.select("#edit-C15 .guide-words dt").eachText()).containsExactly("说白了", "比如", "容易出错", "依据");
        assertThat(form.select("#heads").text()).contains("法定九项", "还没有写到");
        assertThat(form.select("#skill-levels option").eachAttr("value")).hasSize(8);
    }

    @Test
    void anItemIsAddedRefusedWithoutItsConditionAndPut() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        Document more =
                shown(call(CHEN, filled(form, "main form", c, "table/position").param("add", "extras")), 200);
        more.select("[name='extras[0].item']").val("师带徒");
        more.select("[name='extras[0].after']").val("200");
        Document refused =
                shown(call(CHEN, filled(more, "main form", c, "table/position").param("do", "review")), 422);
        assertThat(refused.select("#edit-extras .error").text()).contains("请写明什么条件下发给", "第十九条第（五）项");
        assertThat(refused.select("[name='extras[0].item']").val()).isEqualTo("师带徒");
        refused.select("[name='extras[0].condition']").val("带满六个月");
        redirected(
                call(CHEN, filled(refused, "main form", c, "table/position").param("do", "review")),
                "/cases/" + c.slug() + "/table/position/review");
        Document review = page(CHEN, c, "table/position/review");
        assertThat(review.text()).contains("师带徒");
        call(CHEN, filled(review, "form.sticky-bar", c, "table/position/submit"));
        Extra put =
                bargaining.rounds(c).get(0).positions().get(0).terms().extras().get(0);
        assertThat(put.item()).isEqualTo("师带徒");
        assertThat(put.after()).isEqualByComparingTo("200");
    }

    @Test
    void itStandsOnTheTableAsAClauseThatTheOtherSideAccepts() {
        CaseNumber c = table.inRound1();
        Extra patent = new Extra(Kind.INVENTION, "发明专利", Unit.ONCE, Example.yuan(0), Example.yuan(3000), "取得授权证书");
        table.submit(c, Side.WORKERS, Example.workersInRound1().with(List.of(patent)));
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        Document shown = page(YING, c, "table");
        assertThat(shown.select("#clause-extras").text()).contains("“1+X”奖励", "发明专利", "按次，取得授权证书");
        Document clause = page(YING, c, "table/clauses/extras");
        assertThat(clause.select(".plain-words").text()).contains("这一条说什么");
        call(YING, filled(clause, "#act form", c, "table/clauses/extras").param("do", "accept"));
        assertThat(bargaining
                        .table(c)
                        .orElseThrow()
                        .clauses()
                        .clause("extras")
                        .orElseThrow()
                        .isAgreed())
                .isTrue();
        assertThat(page(YING, c, "table/positions/1").text()).contains("发明专利", "取得授权证书");
        assertThat(page(YING, c, "table").select("#minimums line.bound")).hasSize(1);
    }

    @Test
    void aRefusedConfirmationAnAdditionAndTheScanStandWithTheMinutes() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        Acting.as(CHEN, () -> Table.done(bargaining.writeMinutes(c, Table.minutes(LocalDate.of(2026, 3, 19)))));
        String rounds = "/cases/" + c.slug() + "/rounds";
        assertThat(page(YING, c, "rounds").select("form[action$=/refusal]")).hasSize(1);
        redirected(call(YING, post(rounds + "/1/refusal").param("words", "定额没有谈成")), rounds);
        assertThat(call(YING, post(rounds + "/1/refusal").param("words", " "))
                        .getFlashMap()
                        .get("refused")
                        .toString())
                .contains("请填写内容");
        MockMultipartFile scan = new MockMultipartFile(
                "scan", "记录.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        redirected(call(CHEN, multipart(rounds + "/1/scan").file(scan)), rounds);
        Document page = page(YING, c, "rounds");
        assertThat(page.select("#round-1 .plain-lines").text()).contains("不同意确认", "定额没有谈成", "记录.pdf");
        assertThat(page.select("form[action$=/addendum]")).isEmpty();
        Acting.as(YING, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.ENTERPRISE)));
        redirected(call(CHEN, post(rounds + "/1/addendum").param("words", "十日内补交工资表")), rounds);
        assertThat(page(YING, c, "rounds").select("#round-1 .plain-lines").text())
                .contains("补记", "十日内补交工资表");
        assertThat(noting.of(c)).hasSize(3);
    }
}
