package org.wageaccord.openness.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.supervision.SupervisionCast.PASSWORD;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.contract.Example;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;
import org.wageaccord.openness.OpenList;
import org.wageaccord.openness.OpennessRoom;
import org.wageaccord.performance.Performing;
import org.wageaccord.supervision.SupervisionCast;

/** The page of both chiefs, and the page that anybody reads without signing in. */
@OpennessRoom
class OpennessPagesTests {

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}([, \\u2009\\u00a0]\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");

    /** A clause that tells everything it should not, and one that does not. */
    private static final List<Clause> CLAUSES = List.of(
            new Clause("C05", "岗位工资 G1 3888 元", "G1 由 3,600 元提高到 3,888 元，由朱某和应某负责，电话 13800000012。"),
            new Clause("C15", "工资支付", "每月15日发放上月工资。"),
            new Clause("C16", "试用期", "试用期工资不低于本岗位工资的百分之八十。"),
            new Clause("X01", "其他", "高温补贴每人每月350元；师带徒每月200元，为期6个月。"));

    @Autowired
    MockMvc web;

    @Autowired
    Performing agreements;

    @Autowired
    SupervisionCast cast;

    @Test
    void bothChiefsGoThroughThePage() {
        CaseNumber c = agreements.begun(11, CLAUSES);
        String page = page(c);
        Document fresh = show(cast.chair, page);
        assertThat(fresh.select("#choose [name=clauses]")).hasSize(4);
        assertThat(fresh.select("#choose input[checked]"))
                .as("nothing is ticked beforehand")
                .isEmpty();
        assertThat(fresh.select("#choose .stack > .hint"))
                .as("C05 and X01 are cut")
                .hasSize(2);
        assertThat(fresh.select("#choose .notice.warn"))
                .as("X01 speaks of money")
                .hasSize(1);
        assertThat(show(cast.negotiator, page).select("main form"))
                .as("who is no chief reads")
                .isEmpty();

        Document refused = PageVisits.read(send(cast.chair, page, "facts", "RAISE"), 422);
        assertThat(refused.select("#choose .error").text()).contains("请至少勾选一个条款", "第二十六条");
        assertThat(refused.select("#choose input[value=RAISE][checked]"))
                .as("nothing ticked is lost")
                .hasSize(1);

        Document wrong =
                PageVisits.read(send(cast.chair, page, "clauses", "C15", "facts", "RAISE", "password", "not-it"), 422);
        assertThat(wrong.select("#choose .has-error .error").text()).contains("不对");
        assertThat(wrong.select("#choose input[checked]").eachAttr("value"))
                .as("nothing ticked is lost")
                .containsExactly("C15", "RAISE");
        assertThat(wrong.html()).doesNotContain("not-it");
        assertThat(send(cast.chair, page, "clauses", "C15", "facts", "RAISE", "password", PASSWORD)
                        .getStatus())
                .isEqualTo(303);
        assertThat(show(cast.chair, page).select("#agree, #choose")).isEmpty();
        Document asked = show(cast.manager, page);
        assertThat(asked.select("#words").text())
                .contains("每月15日发放上月工资", "6.73", "【略】")
                .doesNotContain("试用期");
        String digest = asked.select("#agree [name=digest]").val();

        Document wordless = PageVisits.read(send(cast.manager, page + "/decline", "digest", digest), 422);
        assertThat(wordless.select("#decline .error").text()).contains("请写明不同意的理由");
        PageVisits.read(send(cast.manager, page + "/agree", "digest", "0".repeat(64), "password", PASSWORD), 422);
        Document unsure = PageVisits.read(send(cast.manager, page + "/agree", "digest", digest), 422);
        assertThat(unsure.select("#agree .has-error .error").text()).contains("不对");
        assertThat(unsure.select("#choose .has-error")).as("the other form").isEmpty();
        List<String> ids = unsure.select("[id]").eachAttr("id");
        assertThat(ids).as("each field has a label of its own").doesNotHaveDuplicates();
        assertThat(send(cast.manager, page + "/agree", "digest", digest, "password", PASSWORD)
                        .getStatus())
                .isEqualTo(303);
        assertThat(show(cast.chair, page).select("#history").text()).contains("以登录密码确认本人");
        assertThat(show(cast.chair, page).select("#open a").attr("href")).isEqualTo(address(c));
        assertThat(send(cast.chair, page + "/take-back").getStatus()).isEqualTo(303);
        assertThat(show(cast.manager, page).select("#open").text()).contains("职工方", cast.chair.name());
    }

    @Test
    void whoIsNoChiefIsRefusedOnThePage() {
        CaseNumber c = agreements.begun(11);
        Document refused = PageVisits.read(send(cast.negotiator, page(c), "clauses", "C15"), 422);
        assertThat(refused.select("[role=alert]").text()).contains("只有双方首席代表", "第十条");
        CaseNumber unpublished =
                agreements.inForce(agreements.today(), agreements.today().plusMonths(6));
        assertThat(show(cast.chair, page(unpublished)).select(".empty h2").text())
                .isEqualTo("合同公布后，可以商量对外公开");
    }

    @Test
    void anybodyReadsWhatBothChoseInItsPlaceAndNoSumNameOrPhone() throws Exception {
        CaseNumber c = agreements.begun(11, CLAUSES);
        opened(c, "C05", "C15", "X01");
        Document page = read(anybody(c));
        assertThat(page.select("#parties").text()).contains("浙江示例五金有限公司", c.toString());
        assertThat(page.select("#standing").text()).contains("有效");
        assertThat(page.select("#text").text())
                .contains("每月15日发放上月工资。", "为期6个月")
                .doesNotContain("试用期工资不低于");
        // the second chapter: the table of wages, then the clause of words with what it tells of it cut out
        assertThat(page.select("#text section:has(h3:contains(工资分配制度与标准))").text())
                .matches(".*2\\.1 【略】 2\\.2 岗位工资 G1 【略】 元 .*");
        assertThat(page.select("#text section:has(h3:contains(特殊情况))").text()).endsWith(".1 【略】");
        page.select("code").remove();
        String text = page.text();
        assertThat(text)
                .doesNotContain(cast.chair.name(), cast.manager.name(), "13800000012", "G1 由 3")
                .doesNotContain("签字");
        Set<BigDecimal> told = NUMBER.matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group().replaceAll("[^\\d.]", "")).stripTrailingZeros())
                .collect(Collectors.toSet());
        assertThat(told).contains(new BigDecimal("15"), new BigDecimal("3.5E+2"));
        assertThat(told).doesNotContainAnyElementsOf(pay(Example.terms()));
    }

    @Test
    void nobodyLearnsThatThereIsAnAgreementThatWasNotOpened() throws Exception {
        CaseNumber closed = agreements.begun(11);
        as(cast.manager, page(closed), "clauses", "C15", "password", PASSWORD);
        MockHttpServletResponse one = anybody(closed);
        MockHttpServletResponse none = anybody(new CaseNumber("永", 2026, 9997));
        assertThat(one.getStatus()).isEqualTo(404);
        assertThat(none.getStatus()).isEqualTo(404);
        assertThat(one.getContentAsString()).isEqualTo(none.getContentAsString());
        assertThat(one.getHeaderNames()).containsExactlyInAnyOrderElementsOf(none.getHeaderNames());
        for (String wrong : List.of("2026-0000", "x", "2026-9999999999")) {
            assertThat(web.perform(get("/agreements/open/" + wrong))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(wrong)
                    .isEqualTo(404);
        }
    }

    @Test
    void anybodyFindsTheEditionsInAListThatIsSearchedAndPaged() throws Exception {
        CaseNumber c = agreements.begun(11, CLAUSES);
        assertThat(list("q", c.toString()).select(".empty").text()).contains("没有找到对外公开的合同");
        opened(c, "C15");
        Document page = list("q", c.toString());
        assertThat(page.select("#editions a").eachAttr("href")).containsExactly(address(c));
        assertThat(page.select("#editions").text()).contains("浙江示例五金有限公司", "有效", c.toString());
        assertThat(page.select("main").text()).doesNotContain(cast.chair.name(), "每月15日");
        assertThat(list("lang", "en", "q", "示例五金").select("h1").text()).isEqualTo("Agreements open to everybody");
        for (int i = 0; i <= OpenList.SIZE; i++) {
            opened(agreements.begun(11), "C15");
        }
        assertThat(list().select("#editions tbody tr")).hasSize(OpenList.SIZE);
        String next = list().select(".pages a").attr("href");
        assertThat(read(web.perform(get(next)).andReturn().getResponse()).select("#editions tbody tr"))
                .isNotEmpty();
        as(cast.chair, page(c) + "/take-back");
        assertThat(list("q", c.toString()).select("#editions")).isEmpty();
        for (String odd : List.of("%", "一\u0000", "字".repeat(2000))) {
            assertThat(list("q", odd).select("#editions")).as(odd).isEmpty();
        }
        list("page", "-1");
        list("page", "2147483647");
    }

    private Document list(String... asked) throws Exception {
        MockHttpServletRequestBuilder request = get("/agreements/open");
        for (int i = 0; i < asked.length; i += 2) {
            request.param(asked[i], asked[i + 1]);
        }
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        return read(response);
    }

    @Test
    void afterAWithdrawalThePageTellsThatAndNothingElse() throws Exception {
        CaseNumber c = agreements.begun(11);
        opened(c, "C15");
        MockHttpServletResponse open = anybody(c);
        assertThat(open.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(read(open).text()).contains("每月15日");
        as(cast.chair, page(c) + "/take-back");
        Document closed = read(anybody(c));
        assertThat(closed.select("#closed").text()).contains("撤回公开", "不再公开任何内容");
        assertThat(closed.select("main").text()).doesNotContain("每月15日", "浙江示例五金有限公司", "工资支付");
        assertThat(read(anybody(c, "en")).select("#closed").text()).contains("took its consent back");
    }

    /** Every sum of the tables of the agreement. */
    private static List<BigDecimal> pay(Terms terms) {
        return Stream.of(
                        terms.grades().stream().flatMap(g -> Stream.of(g.before(), g.after(), g.hour(BigDecimal.ONE))),
                        terms.allowances().stream()
                                .flatMap(a -> Stream.of(a.before(), a.after()))
                                .filter(sum -> sum.signum() > 0),
                        terms.pieceRates().stream().flatMap(p -> Stream.of(p.before(), p.after(), p.day(), p.month())),
                        Stream.of(terms.enterpriseMinimum(), terms.averageBefore(), terms.averageAfter()))
                .flatMap(all -> all)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private void opened(CaseNumber c, String... clauses) {
        String[] fields = Stream.concat(
                        Stream.of("password", PASSWORD), Stream.of(clauses).flatMap(key -> Stream.of("clauses", key)))
                .toArray(String[]::new);
        as(cast.manager, page(c), fields);
        String digest = show(cast.chair, page(c)).select("#agree [name=digest]").val();
        as(cast.chair, page(c) + "/agree", "digest", digest, "password", PASSWORD);
    }

    private void as(Actor who, String address, String... fields) {
        assertThat(send(who, address, fields).getStatus()).isEqualTo(303);
    }

    private MockHttpServletResponse anybody(CaseNumber c) throws Exception {
        return anybody(c, "zh");
    }

    private MockHttpServletResponse anybody(CaseNumber c, String language) throws Exception {
        return web.perform(get(address(c)).param("lang", language)).andReturn().getResponse();
    }

    private static Document read(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        Document page = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private static String page(CaseNumber c) {
        return "/cases/" + c.slug() + "/openness";
    }

    private static String address(CaseNumber c) {
        return "/agreements/open/" + c.slug();
    }

    private Document show(Actor who, String address) {
        return new PageVisits(web).show(who, address);
    }

    private MockHttpServletResponse send(Actor who, String address, String... fields) {
        return new PageVisits(web).send(who, address, fields);
    }
}
