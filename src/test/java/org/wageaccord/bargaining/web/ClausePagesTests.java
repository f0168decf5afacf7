package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.REVIEWER;
import static org.wageaccord.bargaining.Table.WORKER;
import static org.wageaccord.bargaining.Table.YING;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Example;
import org.wageaccord.bargaining.PositionEntry;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** The table clause by clause, and the page of one clause, as each person sees and uses them. */
@BargainingRoom
class ClausePagesTests extends PageOfTheTable {

    private static final String ACT = "#act form";

    private MvcResult act(Actor who, CaseNumber c, String key, String chosen, String words) {
        String address = "table/clauses/" + key;
        Document page = page(who, c, address);
        page.select("#words").first().text(words);
        return call(who, filled(page, ACT, c, address).param("do", chosen));
    }

    private static Element clause(Document table, String key) {
        return table.select("tbody#clause-" + key).first();
    }

    private static void seeOther(MvcResult result, String to) {
        assertThat(result.getResponse().getStatus()).isEqualTo(303);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(to);
    }

    @Test
    void theTableHasALineForEachClauseWithItsStateAndTellsHowManyAreAgreed() {
        CaseNumber c = table.inRound3();
        Document page = page(CHEN, c, "table");
        assertThat(page.select("tbody.clause .clause-head th a").eachText())
                .containsExactly("工资标准表", "企业最低工资（元/月）", "技能津贴表", "劳动定额与计件单价", "合同期限", "起薪日", "工资支付办法", "试用期工资");
        assertThat(page.select(".strip .reached").text()).startsWith("已达成 6 / 8");
        assertThat(clause(page, "grades").select(".pill").text()).isEqualTo("待我方");
        assertThat(clause(page, "minimum").select(".pill.agreed svg")).hasSize(1);
    }

    @Test
    void acceptingOneClauseIsSeenByTheOtherSide() {
        CaseNumber c = table.inRound3();
        String page = "/cases/" + c.slug() + "/table";
        seeOther(act(CHEN, c, "allowances", "accept", ""), page + "#clause-allowances");
        Document other = page(YING, c, "table");
        assertThat(clause(other, "allowances").select(".pill").text()).isEqualTo("已达成");
        assertThat(page(YING, c, "table/clauses/allowances")
                        .select(".thread li")
                        .first()
                        .text())
                .contains("职工方", "第 3 轮接受（对方第 3 版）", "陈某", "北京时间");
    }

    @Test
    void theThreadTellsTheRoundsNewestFirstWithWhatChangedAndWhy() {
        CaseNumber c = table.inRound3();
        Document page = page(CHEN, c, "table/clauses/grades");
        List<String> thread = page.select(".thread > li").eachText().stream()
                .map(t -> t.replace("\u2009", ""))
                .toList();
        assertThat(thread).hasSize(4);
        assertThat(thread.get(0)).startsWith("职工方 第 2 轮提出（第 4 版）").contains("G1 岗位工资 3906 → 3870 −36", "理由");
        assertThat(thread.get(3)).startsWith("企业方 第 1 轮提出（第 1 版）");
        assertThat(page.select(".thread > li").get(1).hasClass("ENTERPRISE")).isTrue();
    }

    @Test
    void aRefusalWithoutAReasonIsToldBesideTheField() {
        CaseNumber c = table.inRound3();
        Document again = shown(act(CHEN, c, "grades", "reject", ""), 422);
        assertThat(again.select(ACT + " .error").text()).isEqualTo("请说明理由");
        seeOther(act(CHEN, c, "grades", "reject", "低于同行业"), "/cases/" + c.slug() + "/table/clauses/grades");
        assertThat(clause(page(CHEN, c, "table"), "grades").select(".pill").text())
                .isEqualTo("待对方");
        assertThat(clause(page(YING, c, "table"), "grades").select(".pill").text())
                .isEqualTo("待我方");
    }

    @Test
    void whoActsOnAnOutdatedPageIsToldAndLosesNothingTyped() {
        CaseNumber c = table.inRound3();
        String address = "table/clauses/grades";
        Document old = page(CHEN, c, address);
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        old.select("#words").first().text("写了很久的理由");
        Document again = shown(call(CHEN, filled(old, ACT, c, address).param("do", "reject")), 422);
        assertThat(again.select(".notice.bad").text()).contains("已不是您看到的内容");
        assertThat(again.select("#words").text()).isEqualTo("写了很久的理由");
        seeOther(
                call(CHEN, filled(again, ACT, c, address).param("do", "reject")), "/cases/" + c.slug() + "/" + address);
    }

    @Test
    void aQuestionIsAnsweredOnThePageOfTheClause() {
        CaseNumber c = table.inRound3();
        act(CHEN, c, "grades", "ask", "G5 为什么不调？");
        assertThat(clause(page(YING, c, "table"), "grades").text()).contains("1 个问题待答复");
        String address = "table/clauses/grades";
        Document page = page(YING, c, address);
        Document again =
                shown(call(YING, filled(page, ".thread form", c, address).param("do", "answer")), 422);
        assertThat(again.select(".thread form .error").text()).isEqualTo("请写下答复");
        again.select(".thread textarea").first().text("去年已调");
        call(YING, filled(again, ".thread form", c, address).param("do", "answer"));
        assertThat(page(CHEN, c, address).select(".thread > li").first().text()).contains("企业方 答复", "去年已调");
        assertThat(clause(page(YING, c, "table"), "grades").text()).doesNotContain("待答复");
    }

    @Test
    void aPositionThatChangesAnAgreedClauseIsRefusedByItsNameAndMayTakeWhatWasAgreed() {
        CaseNumber c = table.inRound3();
        Document form = page(YING, c, "table/position");
        act(CHEN, c, "allowances", "accept", "");
        form.select("[name='allowances[4].after']").val("950");
        form.select("[name=reason]").first().text("理由甲");
        Document refused =
                shown(call(YING, filled(form, "main form", c, "table/position").param("do", "review")), 422);
        assertThat(refused.text()).contains("“技能津贴表”已经达成并锁定");
        assertThat(refused.select("[name='allowances[4].after']").val()).isEqualTo("950");
        Document restored = shown(
                call(YING, filled(refused, "main form", c, "table/position").param("do", "agreed")), 200);
        assertThat(restored.select("[name='allowances[4].after']").val()).isEqualTo("900");
        assertThat(restored.select("[name=reason]").text()).isEqualTo("理由甲");
        redirected(
                call(YING, filled(restored, "main form", c, "table/position").param("do", "review")),
                "/cases/" + c.slug() + "/table/position/review");
    }

    @Test
    void clausesAreMarkedAsAPackageReviewedAndAcceptedTogether() {
        CaseNumber c = table.inRound3();
        Document form = page(YING, c, "table/position");
        form.select("[name='grades[0].after']").val("3800");
        form.select("[name=together][value=grades], [name=together][value=allowances]")
                .attr("checked", "checked");
        assertThat(form.select("[name=together][value=minimum]")).isEmpty();
        call(YING, filled(form, "main form", c, "table/position").param("do", "review"));
        Document review = page(YING, c, "table/position/review");
        assertThat(review.text().replace("\u2009", ""))
                .contains("一揽子方案：2 条同进退", "工资标准表", "技能津贴表", "提交后不可修改，可在下一轮提出新方案", "G1 岗位工资 3780 3800 +20");
        call(YING, filled(review, "form.sticky-bar", c, "table/position/submit"));

        Document page = page(CHEN, c, "table");
        assertThat(page.select("tbody.bundle.ENTERPRISE")).hasSize(2);
        assertThat(page(CHEN, c, "table/clauses/grades").select("button[value=accept]"))
                .isEmpty();
        redirected(
                call(CHEN, filled(page, "form[action$='/table/package']", c, "table/package")),
                "/cases/" + c.slug() + "/table");
        assertThat(page(YING, c, "table").select(".strip .reached").text()).startsWith("已达成 8 / 8");
    }

    @Test
    void whenAllIsAgreedTheClausesAreTheDraftOfBothChiefs() {
        CaseNumber c = table.inRound3();
        act(CHEN, c, "allowances", "accept", "");
        act(YING, c, "grades", "accept", "");
        Document page = page(CHEN, c, "table");
        assertThat(page.select(".strip").text()).contains("已达成 8 / 8", "全部条款已经达成");
        redirected(
                call(CHEN, filled(page, "form[action$='/table/together']", c, "table/together")),
                "/cases/" + c.slug() + "/table");
        for (Actor chief : List.of(CHEN, YING)) {
            Document draft = page(chief, c, "table");
            call(chief, filled(draft, "#draft form", c, "table/draft"));
        }
        assertThat(bargaining.agreedDraft(c).orElseThrow().version()).isEqualTo(5);
    }

    @Test
    void anAgreedClauseIsReopenedWithAReason() {
        CaseNumber c = table.inRound3();
        Document page = page(YING, c, "table/clauses/minimum");
        assertThat(page.select(ACT + " button").eachAttr("value")).containsExactly("ask", "reopen");
        act(YING, c, "minimum", "reopen", "当地标准将调整");
        Document open = page(CHEN, c, "table/clauses/minimum");
        assertThat(open.select(".thread > li").first().text()).contains("企业方 第 3 轮重新协商", "当地标准将调整");
        assertThat(open.select(ACT + " button").eachAttr("value")).contains("accept", "reject", "aside");
    }

    @Test
    void othersSeeOnlyWhatTheyMayAndActOnNothing() {
        CaseNumber c = table.inRound3();
        act(CHEN, c, "grades", "reject", "低于同行业");
        String address = "/cases/" + c.slug() + "/table/clauses/grades";
        assertThat(call(WORKER, get(address)).getResponse().getStatus()).isEqualTo(404);
        Document reviewer = page(REVIEWER, c, "table/clauses/grades");
        assertThat(reviewer.select("#act")).isEmpty();
        assertThat(reviewer.text()).doesNotContain("低于同行业");
        assertThat(call(REVIEWER, post(address).param("do", "accept").param("digest", "x"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(page(NEGOTIATOR, c, "table/clauses/grades").select(ACT)).isEmpty();
    }

    @Test
    void aPackageIsKnownByItsBracketAndItsName() {
        CaseNumber c = table.inRound3();
        PositionEntry entry = new PositionEntry(Example.agreed(), "", List.of("grades", "allowances"));
        Acting.as(
                YING, () -> bargaining.submitPosition(c, Side.ENTERPRISE, entry).orElseThrow());
        assertThat(clause(page(CHEN, c, "table"), "grades").select(".bracket").text())
                .isEqualTo("企业方一揽子 · 2 条同进退");
    }
}
