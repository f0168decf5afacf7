package org.wageaccord.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.wageaccord.access.Role;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Signing;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Mandate;

/** An agreement from before the platform, entered from its paper; each test has an enterprise of its own. */
class EarlierPagesTests extends Signing {

    private static final byte[] SCAN = "%PDF-1.7\nscan".getBytes(StandardCharsets.US_ASCII);
    private static final Actor GUIDE = actor("胡某", Role.TG);

    private final PartyId enterprise = new PartyId(
            "91330784" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
    private final String home = "/agreements/" + enterprise + "/earlier";
    private MockMvc web;

    @BeforeEach
    void theEnterpriseHasAChairAndAGuide() {
        web = pages();
        when(registry.enterprise(enterprise))
                .thenReturn(java.util.Optional.of(new Enterprise(
                        enterprise,
                        "永康示例门业有限公司",
                        "3312",
                        "金属门窗制造",
                        "14",
                        "芝英镇",
                        false,
                        60,
                        20,
                        "示例路",
                        "吕某",
                        null,
                        null)));
        when(registry.holds(eq(CHAIR.id()), eq(enterprise), any(), any()))
                .thenAnswer(call -> call.<Set<Role>>getArgument(2).contains(Role.WC));
        when(registry.holds(eq(GUIDE.id()), eq(PartyId.town("14")), any(), any()))
                .thenAnswer(call -> call.<Set<Role>>getArgument(2).contains(Role.TG));
    }

    @Test
    void theChairEntersItFromThePaperAndItIsMarkedAsEnteredAfterwards() throws Exception {
        assertThat(page(CHAIR, home).select(".empty a").attr("href")).isEqualTo(home + "/new");
        assertThat(page(CHAIR, home + "/new").select("#earlier-form [name=paper]"))
                .hasSize(1);
        MockHttpServletResponse entered = send(CHAIR, entry().file(scan("合同扫描.pdf", SCAN)));
        assertThat(entered.getStatus()).isEqualTo(303);
        Document shown = page(CHAIR, String.valueOf(entered.getRedirectedUrl()));
        assertThat(shown.select("h1 .pill").text()).isEqualTo("事后录入");
        assertThat(shown.text()).contains("陈某", "2026年4月2日 16:00", "合同扫描.pdf", "4\u2009200", "2025年3月20日");
        MockHttpServletResponse paper = send(CHAIR, get(entered.getRedirectedUrl() + "/paper"));
        assertThat(paper.getContentAsByteArray()).isEqualTo(SCAN);
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        assertThat(paper.getHeader("Content-Disposition")).startsWith("attachment");
        Agreement latest =
                contracts.latest(enterprise, LocalDate.of(2026, 4, 2)).orElseThrow();
        assertThat(latest.caseNumber()).isNull();
        assertThat(latest.terms().grades().get(1).after()).isEqualByComparingTo("4200");
        assertThat(page(CHAIR, home).select("tbody tr").text()).contains("事后录入");
    }

    @Test
    void theGuideOfTheTownMayEnterItAndAStrangerSeesNothing() {
        assertThat(send(GUIDE, entry().file(scan("a.pdf", SCAN))).getStatus()).isEqualTo(303);
        Actor elsewhere = actor("外镇指导员", Role.TG);
        for (String address : List.of(home, home + "/new")) {
            assertThat(send(elsewhere, get(address)).getStatus()).isEqualTo(404);
        }
        assertThat(send(elsewhere, entry().file(scan("a.pdf", SCAN))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aWorkerOfTheEnterpriseReadsItButDoesNotEnterIt() {
        String address =
                String.valueOf(send(CHAIR, entry().file(scan("a.pdf", SCAN))).getRedirectedUrl());
        when(registry.mandatesOf(eq(STRANGER.id()), any()))
                .thenReturn(List.of(new Mandate(
                        UUID.randomUUID(),
                        STRANGER.id(),
                        enterprise,
                        Role.WK,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "名册")));
        assertThat(page(STRANGER, address).select("a[href*=corrects]")).isEmpty();
        assertThat(page(STRANGER, home).select("a[href$=new]")).isEmpty();
        assertThat(send(STRANGER, get(home + "/new")).getStatus()).isEqualTo(403);
    }

    @Test
    void aPastedTableFillsTheRowsAndWhatWasTypedBesideItStays() throws Exception {
        MockHttpServletResponse taken = send(CHAIR, sheet("岗级\t岗位\t人数\t标准\nG1\t包装\t４０\t3,400元\nG2\t装配\t60\t面议"));
        assertThat(taken.getStatus()).isEqualTo(200);
        Document page = Jsoup.parse(taken.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("[name='grades[0].after']").val()).isEqualTo("3400");
        assertThat(page.select("[name='grades[1].headcount']").val()).isEqualTo("60");
        assertThat(page.select("[name='grades[1].after']").val()).isEqualTo("面议");
        assertThat(page.select("[name=enterpriseMinimum]").val()).isEqualTo("2800");
        assertThat(page.select("#sheet .notice").text()).contains("2 级");
    }

    @Test
    void whatIsNoTableIsRefusedAndStaysToBeMended() throws Exception {
        MockHttpServletResponse refused = send(CHAIR, sheet("岗级\t标准"));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(refused.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#sheet [role=alert]").text()).contains("列名");
        assertThat(page.select("[name=sheet]").text()).contains("岗级");
        assertThat(page.select("[name=enterpriseMinimum]").val()).isEqualTo("2800");
    }

    @Test
    void aFileOfWhoMayNotEnterItIsNotRead() {
        MockMultipartFile unread = new MockMultipartFile("sheetFile", "a.xlsx", null, new byte[] {1}) {
            @Override
            public byte[] getBytes() {
                throw new AssertionError("read");
            }
        };
        MockMultipartHttpServletRequestBuilder form = multipart(home + "/new").file(unread);
        assertThat(send(STRANGER, form.param("do", "sheet")).getStatus()).isEqualTo(404);
    }

    private MockMultipartHttpServletRequestBuilder sheet(String pasted) {
        MockMultipartHttpServletRequestBuilder form = multipart(home + "/new");
        form.param("do", "sheet").param("sheet", pasted).param("enterpriseMinimum", "2800");
        return form;
    }

    @Test
    void everythingWrongIsToldBesideItsFieldAndNothingTypedIsLost() {
        MockMultipartHttpServletRequestBuilder bad = multipart(home + "/new");
        bad.param("do", "enter")
                .param("grades[0].grade", "G1")
                .param("grades[0].posts", "普工")
                .param("grades[0].headcount", "很多")
                .param("grades[0].after", "３，６００")
                .param("grades[1].grade", "G1")
                .param("grades[1].headcount", "5")
                .param("grades[1].after", "-1")
                .param("enterpriseMinimum", "")
                .param("start", "2025-04-01")
                .param("end", "2025-03-01")
                .param("signedOn", "2030-01-01");
        MockHttpServletResponse refused =
                send(CHAIR, bad.file(scan("合同.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII))));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = parse(refused);
        assertThat(error(page, "grades0.headcount")).contains("不是整数");
        assertThat(error(page, "grades0.after"))
                .as("full-width digits and commas are read")
                .isEmpty();
        assertThat(error(page, "grades1.grade")).contains("重复");
        assertThat(error(page, "grades1.after")).contains("大于零");
        assertThat(error(page, "enterpriseMinimum")).contains("请填写");
        assertThat(error(page, "end")).contains("晚于开始日");
        assertThat(error(page, "signedOn")).contains("不能晚于今天");
        assertThat(error(page, "paper")).contains("不是 PDF");
        assertThat(page.getElementById("grades0.headcount").val()).isEqualTo("很多");
        assertThat(page.getElementById("grades0.after").val()).isEqualTo("３，６００");
        assertThat(page.text()).contains("请再选择一次文件");
        assertThat(error(parse(send(CHAIR, entry())), "paper")).contains("请上传");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutLosingTheOthers() {
        MockMultipartHttpServletRequestBuilder add = form();
        add.param("add", "allowances");
        Document more = parse(send(CHAIR, add));
        assertThat(more.select("input[name='allowances[0].level']")).hasSize(1);
        assertThat(more.getElementById("grades1.after").val()).isEqualTo("4200");
        MockMultipartHttpServletRequestBuilder remove = form();
        remove.param("remove", "grades-0");
        Document less = parse(send(CHAIR, remove));
        assertThat(less.select("input[name^=grades]").size()).isEqualTo(4);
        assertThat(less.getElementById("grades0.after").val()).isEqualTo("4200");
    }

    @Test
    void itemsOfOneAndXAreKeptAndAreWhatIsPaidToday() {
        MockMultipartHttpServletRequestBuilder add = form();
        add.param("add", "extras");
        assertThat(parse(send(CHAIR, add)).select("input[name='extras[0].item']"))
                .hasSize(1);
        MockMultipartHttpServletRequestBuilder bad = entry();
        extra(bad, "发明专利", "0");
        Document refused = parse(send(CHAIR, bad.file(scan("a.pdf", SCAN))));
        assertThat(error(refused, "extras0.after")).contains("大于零");
        assertThat(refused.getElementById("extras0.condition").val()).isEqualTo("授权证书");
        MockMultipartHttpServletRequestBuilder good = entry();
        extra(good, "发明专利", "3000");
        String address =
                String.valueOf(send(CHAIR, good.file(scan("a.pdf", SCAN))).getRedirectedUrl());
        assertThat(page(CHAIR, address).text()).contains("发明专利", "授权证书", "3\u2009000");
        assertThat(contracts
                        .latest(enterprise, LocalDate.of(2026, 4, 2))
                        .orElseThrow()
                        .terms()
                        .extras())
                .singleElement()
                .satisfies(x -> assertThat(x.before()).isEqualByComparingTo(x.after()));
        String correct = page(CHAIR, address).select("a[href*=corrects]").attr("href");
        assertThat(page(CHAIR, correct).getElementById("extras0.after").val()).isEqualTo("3000");
    }

    private static void extra(MockMultipartHttpServletRequestBuilder entry, String item, String amount) {
        entry.param("extras[0].kind", "INVENTION")
                .param("extras[0].item", item)
                .param("extras[0].unit", "ONCE")
                .param("extras[0].after", amount)
                .param("extras[0].condition", "授权证书");
    }

    @Test
    void aMistakeIsCorrectedBesideTheFirstEntry() {
        String first =
                String.valueOf(send(CHAIR, entry().file(scan("a.pdf", SCAN))).getRedirectedUrl());
        String correct = page(CHAIR, first).select("a[href*=corrects]").attr("href");
        Document form = page(CHAIR, correct);
        assertThat(form.getElementById("grades1.after").val()).isEqualTo("4200");
        assertThat(form.select("#correction")).hasSize(1);
        MockHttpServletResponse again = send(CHAIR, entry().file(scan("b.pdf", SCAN)));
        assertThat(error(parse(again), "start")).contains("已经有从");
        MockMultipartHttpServletRequestBuilder correction = entry();
        correction.param("correction", "岗位工资录错");
        String second =
                String.valueOf(send(CHAIR, correction.file(scan("b.pdf", SCAN))).getRedirectedUrl());
        assertThat(page(CHAIR, second).text()).contains("更正理由：岗位工资录错");
        assertThat(page(CHAIR, first).select("h1 .pill").eachText()).containsExactly("事后录入", "已被更正");
        assertThat(page(CHAIR, first).select("a[href*=corrects]")).isEmpty();
    }

    private MockMultipartHttpServletRequestBuilder entry() {
        MockMultipartHttpServletRequestBuilder entry = form();
        entry.param("do", "enter");
        return entry;
    }

    private MockMultipartHttpServletRequestBuilder form() {
        MockMultipartHttpServletRequestBuilder entry = multipart(home + "/new");
        entry.param("grades[0].grade", "G1")
                .param("grades[0].posts", "普工")
                .param("grades[0].headcount", "40")
                .param("grades[0].after", "3600")
                .param("grades[1].grade", "G2")
                .param("grades[1].posts", "操作工")
                .param("grades[1].headcount", "20")
                .param("grades[1].after", "4200")
                .param("enterpriseMinimum", "2500")
                .param("start", "2025-04-01")
                .param("end", "2026-03-31")
                .param("signedOn", "2025-03-20");
        return entry;
    }

    private static MockMultipartFile scan(String name, byte[] content) {
        return new MockMultipartFile("paper", name, "application/octet-stream", content);
    }

    private static String error(Document page, String field) {
        var input = page.getElementById(field);
        assertThat(input).as(field).isNotNull();
        return input.parent().select(".error").text();
    }

    private Document page(Actor who, String address) {
        MockHttpServletResponse response = send(who, get(java.net.URI.create(address)));
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return parse(response);
    }

    private static Document parse(MockHttpServletResponse response) {
        Document page = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("main [style], main script")).isEmpty();
        return page;
    }

    private MockHttpServletResponse send(Actor who, RequestBuilder request) {
        return as(who, () -> {
            try {
                return web.perform(request).andReturn().getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
