package org.wageaccord.statute.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;
import org.wageaccord.statute.StatuteRoom;

/** The law page shows every rule with its text, computes deadlines, and draws the calendar. */
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
        return Jsoup.parse(response(address).getContentAsString());
    }

    @Test
    void everyRuleInForceStandsWithArticleTextValueAndTrustMark() throws Exception {
        Document page = page("/law");
        for (Rule rule : statute.rules(statute.today())) {
            Element row = page.getElementById(rule.id());
            assertThat(row).as(rule.id()).isNotNull();
            assertThat(row.text()).contains(rule.title(), rule.citation().toString(), rule.text());
            assertThat(row.text()).doesNotContain("statute.");
        }
        assertThat(page.getElementById("T03a").text()).contains("10 个工作日", "浙江省", "必须", "已核对全文");
        assertThat(page.getElementById("MAJORITY").text()).contains("超过 1/2（不含本数）");
        assertThat(page.getElementById("QUORUM").text()).contains("2/3 以上（含本数）");
        assertThat(page.getElementById("T07").text()).contains("杭州市", "参考");
        assertThat(page.text()).contains("2 260 元".replace(' ', '\u2009').replace("\u2009元", " 元"), "待核实");
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void theCalculatorAnswersWithDateArithmeticAndArticle() throws Exception {
        Element answer = page("/law?rule=T03&from=2026-02-09").getElementById("answer");
        assertThat(answer.text()).contains("2026年2月28日 24:00（北京时间）", "20日届满日为3月1日（星期日）顺延至3月2日", "《浙江省集体合同条例》第七条");
        Element target = page("/law?rule=T10&from=2026-04-17").getElementById("answer");
        assertThat(target.text()).contains("2026年4月27日", "宜不迟于 2026年4月24日");
    }

    @Test
    void aWindowThatOpensHasNoHour() throws Exception {
        assertThat(page("/law?rule=T02&from=2026-03-31")
                        .getElementById("answer")
                        .text())
                .contains("续订要求窗口开启：2025年12月31日")
                .doesNotContain("24:00");
    }

    @Test
    void aYearWithoutNoticeIsSaidNotGuessed() throws Exception {
        Document page = page("/law?rule=T03&from=2026-12-25");
        assertThat(page.getElementById("missing").text()).contains("待年度放假通知：2027 年");
        assertThat(page.getElementById("answer")).isNull();
    }

    @Test
    void aWrongDateOrRuleIsRefusedBesideItsFieldAndKept() throws Exception {
        MockHttpServletResponse refused = response("/law?rule=T99&from=2026-13-09");
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString());
        assertThat(page.getElementById("rule-error").text()).contains("请从列表中选择");
        assertThat(page.getElementById("from-error").text()).contains("2026-02-09");
        assertThat(page.getElementById("from").val()).isEqualTo("2026-13-09");
        assertThat(response("/law?rule=T03&from=%3Cscript%3E").getContentAsString())
                .doesNotContain("<script>");
        assertThat(response("/law?rule=T03&from=%2B999999999-12-31").getStatus())
                .isEqualTo(422);
        assertThat(response("/law?rule=T03").getStatus()).isEqualTo(422);
    }

    @Test
    void theCalendarShowsDaysOffAndMakeUpDays() throws Exception {
        Document page = page("/law");
        assertThat(page.select("svg[role=img]")).hasSize(12);
        assertThat(page.text()).contains("2026 年工作日历", "全年 248 个工作日", "2月14日 星期六", "10月10日 星期六");
        assertThat(page.select("svg[role=img] rect[stroke]")).hasSize(6);
        assertThat(page.select("svg[role=img] rect[fill=#fdeceb]")).hasSize(3 + 9 + 3 + 5 + 3 + 3 + 7);
    }

    @Test
    void thePageSpeaksEnglishToo() throws Exception {
        Document page = Jsoup.parse(web.perform(get("/law?lang=en").with(user("wc")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.text()).contains("Law and deadlines", "10 working days", "more than 1/2");
        assertThat(messages.getMessage("statute.left.TODAY", new Object[] {"0"}, Locale.ENGLISH))
                .isEqualTo("Due today, 24:00");
        assertThat(messages.getMessage("statute.left.WORKING_DAYS", new Object[] {"4"}, Locale.CHINA))
                .isEqualTo("还剩 4 个工作日");
    }

    @Test
    void strangersAreNotServed() throws Exception {
        int status = web.perform(get("/law")).andReturn().getResponse().getStatus();
        assertThat(status).isIn(302, 401, 403);
    }

    @Test
    void thePageCarriesNoInlineStyleOrScript() throws Exception {
        String html = page("/law?rule=T03&from=" + LocalDate.of(2026, 2, 9))
                .select("main")
                .outerHtml();
        assertThat(html).doesNotContain("style=", "<script", "<style", "onclick");
    }
}
