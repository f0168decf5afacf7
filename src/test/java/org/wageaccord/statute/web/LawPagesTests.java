package org.wageaccord.statute.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;
import org.wageaccord.statute.StatuteRoom;

/** The pages of the law: every rule with its text, one rule with all its places, and the day calculator. */
@StatuteRoom
class LawPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Statute statute;

    @Autowired
    MessageSource messages;

    private MockHttpServletResponse response(String address) throws Exception {
        return web.perform(get(address).with(user("wc"))).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse response = response(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    @Test
    void everyRuleInForceStandsWithArticleTextValueTrustMarkAndUse() throws Exception {
        Document page = page("/law");
        for (Rule rule : statute.rules(statute.today())) {
            Element row = page.getElementById(rule.id());
            assertThat(row).as(rule.id()).isNotNull();
            assertThat(row.text()).contains(rule.title(), rule.citation().toString(), rule.text());
            assertThat(row.text()).doesNotContain("statute.");
        }
        assertThat(page.getElementById("T03a").text()).contains("10 个工作日", "浙江省", "必须", "已核对全文", "流程：", "协商案件");
        assertThat(page.getElementById("MAJORITY").text()).contains("超过 1/2（不含本数）", "职代会审议");
        assertThat(page.getElementById("QUORUM").text()).contains("2/3 以上（含本数）");
        assertThat(page.getElementById("T07").text()).contains("杭州市", "参考", "只作提示");
        assertThat(page.getElementById("T13b").text()).contains("从严");
        assertThat(page.text()).contains("2\u2009260 元", "待核实", "先表决后签字");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void thePageIsFilteredByPlaceAndDay() throws Exception {
        Document shandong = page("/law?place=370000&on=2026-11-01");
        assertThat(shandong.getElementById("T13a").text()).contains("7 日", "山东省");
        assertThat(shandong.getElementById("T08")).isNull();
        Document before = page("/law?place=330784&on=2010-12-31");
        assertThat(before.getElementById("T08")).isNull();
        assertThat(before.getElementById("T03b").text()).contains("20 日", "必须");
        assertThat(page("/law?place=310000").text()).contains("先签字后表决", "待核实");
    }

    @ParameterizedTest
    @ValueSource(strings = {"place=440100", "place=%3Cscript%3E", "on=2026-02-30", "on=%2B999999999-12-31"})
    void aPlaceWithoutPackOrAWrongDayIsRefusedBesideItsField(String query) throws Exception {
        MockHttpServletResponse refused = response("/law?" + query);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).doesNotContain("<script>");
        assertThat(Jsoup.parse(refused.getContentAsString()).select("p.error")).isNotEmpty();
    }

    @Test
    void aRuleTellsItsLayersAndEveryPlace() throws Exception {
        Document majority = page("/law/rules/MAJORITY?on=2026-11-01");
        assertThat(majority.text()).contains("超过 1/2（不含本数）", "以各层级中最严的规定为准", "《集体合同规定》第三十六条");
        assertThat(majority.getElementById("place-000000").text()).contains("1/2 以上（含本数）", "二手来源");
        assertThat(majority.getElementById("place-500000").text()).contains("1/2 以上（含本数）", "已核对全文");
        Document reply = page("/law/rules/T03a");
        assertThat(reply.getElementById("place-370000").text()).contains("10 日", "《山东省企业工资集体协商条例》第二十一条第二款");
        assertThat(reply.select("a[href*=/law/days?rule=T03]")).isNotEmpty();
        assertThat(page("/law/rules/T08?place=370000").text()).contains("没有这条规则", "浙江省");
        assertThat(page("/law/rules/SIGNING_ORDER")
                        .getElementById("place-330200")
                        .text())
                .contains("草案先签字，表决通过后再签字", "第二十条第一款");
        assertThat(response("/law/rules/T99").getStatus()).isEqualTo(404);
    }

    @Test
    void theCalculatorAnswersWithDateArithmeticAndArticle() throws Exception {
        Document page = page("/law/days?rule=T03&place=330784&from=2026-02-09");
        assertThat(page.getElementById("answer").text()).contains("2026年2月28日 24:00（北京时间）", "20日届满日为3月1日（星期日）顺延至3月2日");
        assertThat(page.getElementById("competing").text()).contains("《浙江省集体合同条例》第七条", "以此为准", "同样适用", "由3月1日 星期日顺延");
        assertThat(page("/law/days?rule=T10&from=2026-04-17")
                        .getElementById("answer")
                        .text())
                .contains("2026年4月27日", "宜不迟于 2026年4月24日");
        assertThat(page("/law/days?rule=T03&place=370000&from=2026-02-09")
                        .getElementById("answer")
                        .text())
                .contains("山东省", "2026年2月24日");
    }

    @Test
    void aWindowThatOpensHasNoHour() throws Exception {
        assertThat(page("/law/days?rule=T02&from=2026-03-31")
                        .getElementById("answer")
                        .text())
                .contains("续订要求窗口开启：2025年12月31日")
                .doesNotContain("24:00");
    }

    @Test
    void aYearWithoutNoticeIsSaidNotGuessed() throws Exception {
        Document page = page("/law/days?rule=T03&from=2026-12-25");
        assertThat(page.getElementById("missing").text()).contains("待 2027 年度放假通知");
        assertThat(page.text()).doesNotContain("9999").contains("待年度放假通知");
    }

    @Test
    void aWrongDateRuleOrPlaceIsRefusedBesideItsFieldAndKept() throws Exception {
        MockHttpServletResponse refused = response("/law/days?rule=T99&from=2026-13-09");
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.getElementById("rule-error").text()).contains("请从列表中选择");
        assertThat(page.getElementById("from-error").text()).contains("2026-02-09");
        assertThat(page.getElementById("from").val()).isEqualTo("2026-13-09");
        assertThat(response("/law/days?rule=T03&from=%3Cscript%3E").getContentAsString())
                .doesNotContain("<script>");
        assertThat(response("/law/days?rule=T03&from=%2B999999999-12-31").getStatus())
                .isEqualTo(422);
        assertThat(response("/law/days?rule=T03").getStatus()).isEqualTo(422);
        assertThat(response("/law/days?rule=T03&from=2026-02-09&place=440100").getStatus())
                .isEqualTo(422);
        assertThat(response("/law/days?rule=T08&from=2026-02-09&place=370000").getStatus())
                .as("a deadline that this place does not set")
                .isEqualTo(422);
    }

    @Test
    void thePagesSpeakEnglishToo() throws Exception {
        assertThat(page("/law?lang=en").text()).contains("Law and deadlines", "10 working days", "more than 1/2");
        assertThat(page("/law/rules/MAJORITY?lang=en").text()).contains("strictest of all layers");
        assertThat(page("/law/days?lang=en&rule=T03&from=2026-12-25").text()).contains("awaiting the holiday notice");
        assertThat(messages.getMessage("statute.left.TODAY", new Object[] {"0"}, Locale.ENGLISH))
                .isEqualTo("Due today, 24:00");
        assertThat(messages.getMessage("statute.left.AWAITING", new Object[] {"2027"}, Locale.CHINA))
                .isEqualTo("待 2027 年度放假通知");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/law", "/law/rules/T03a", "/law/days", "/law/calendars", "/law/calendars/load"})
    void strangersAreNotServed(String address) throws Exception {
        assertThat(web.perform(get(address)).andReturn().getResponse().getStatus())
                .isIn(302, 401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/law", "/law/rules/T03a", "/law/days?rule=T03&from=2026-02-09", "/law/calendars"})
    void thePagesCarryNoInlineStyleOrScript(String address) throws Exception {
        assertThat(page(address).select("main").outerHtml())
                .doesNotContain("style=", "<script", "<style", "onclick", "??");
    }
}
