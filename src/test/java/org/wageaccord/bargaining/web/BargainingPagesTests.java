package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.CLERK;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.REVIEWER;
import static org.wageaccord.bargaining.Table.WORKER;
import static org.wageaccord.bargaining.Table.YING;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Example;
import org.wageaccord.bargaining.Table;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.teams.Teams;
import org.wageaccord.terms.TermsBook;

/** The pages of the room, as each person sees and uses them. */
@BargainingRoom
class BargainingPagesTests {

    @Autowired
    Registry registry;

    @Autowired
    MockMvc web;

    @Autowired
    Table table;

    @Autowired
    Teams teams;

    @Autowired
    DataRoom dataRoom;

    @Autowired
    Bargaining bargaining;

    @BeforeEach
    void prepare() {
        table.prepare();
    }

    private MvcResult call(Actor actor, MockHttpServletRequestBuilder request) {
        return Acting.as(actor, () -> {
            try {
                return web.perform(request.with(user(actor.name())).with(csrf()).locale(Locale.SIMPLIFIED_CHINESE))
                        .andReturn();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Document page(Actor actor, CaseNumber c, String page) {
        return shown(call(actor, get("/cases/" + c.slug() + "/" + page)), 200);
    }

    private static Document shown(MvcResult result, int status) {
        assertThat(result.getResponse().getStatus()).isEqualTo(status);
        String html = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        Document document = Jsoup.parse(html);
        assertThat(document.text()).doesNotContain("??");
        assertThat(document.select("[style]"))
                .as("inline styles, which the browser will not take")
                .isEmpty();
        assertThat(document.select("input:not([type=hidden]):not([aria-label]):not([id]), textarea:not([id])").stream()
                        .filter(e -> e.closest("label") == null))
                .as("fields without a label")
                .isEmpty();
        return document;
    }

    private static void redirected(MvcResult result, String to) {
        assertThat(result.getResponse().getStatus()).isEqualTo(302);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(to);
    }

    private MockHttpServletRequestBuilder filled(Document page, String form, CaseNumber c, String address) {
        MockHttpServletRequestBuilder request = post("/cases/" + c.slug() + "/" + address);
        Element filled = page.select(form).first();
        for (Element field : filled.select("input[name], textarea[name], select[name]")) {
            boolean box =
                    field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            if (!field.attr("name").equals("_csrf") && (!box || field.hasAttr("checked"))) {
                request.param(field.attr("name"), value(field));
            }
        }
        return request;
    }

    private static String value(Element field) {
        return field.tagName().equals("textarea")
                ? field.wholeText()
                : field.tagName().equals("select")
                        ? field.select("option[selected]").attr("value")
                        : field.attr("value");
    }

    private static Elements row(Document page, String name) {
        return page.select("table.talks tbody tr").stream()
                .filter(r -> r.select("th").text().startsWith(name))
                .findFirst()
                .orElseThrow()
                .select("td");
    }

    private static String plain(Element cell) {
        return cell.text().replace("\u2009", "").replaceAll("\\s+", " ").strip();
    }

    // ---- the table

    @Test
    void theTableShowsBothSidesNewestWordsWithTheirGap() {
        CaseNumber c = table.inRound3();
        Document page = page(CHEN, c, "table");
        assertThat(page.select(".empty")).isEmpty();
        assertThat(page.select("table.talks thead th").eachText())
                .containsExactly("条款", "上期合同", "企业方 第 2 轮 · 第 3 版", "职工方 第 2 轮 · 第 4 版", "差距", "状态");
        Elements g1 = row(page, "G1");
        assertThat(g1.stream().map(BargainingPagesTests::plain))
                .containsExactly("3600", "3780 ▲较上一版上调 72", "3870 ▼较上一版下调 36", "90 2.5 %", "待我方");
        assertThat(row(page, "G3").stream().map(BargainingPagesTests::plain))
                .containsExactly("5100", "5355 ▲较上一版上调 102", "5483 ▼较上一版下调 51", "128 2.5 %", "待我方");
        assertThat(plain(row(page, "技师").get(3))).isEqualTo("400");
        assertThat(row(page, "企业最低工资").stream().map(BargainingPagesTests::plain))
                .containsExactly("—", "2800", "2800", "—", "已达成");
        assertThat(row(page, "冲压").stream().map(BargainingPagesTests::plain))
                .containsExactly("0.080", "0.086", "0.086", "—", "已达成");
        assertThat(page.select(".meter-line strong").text()).isEqualTo("2.5 个百分点");
        assertThat(page.select(".strip").text()).contains("第 3 轮", "轮到我方", "已达成");
        assertThat(page.select("aside .private").text().replace("\u2009", ""))
                .contains("1392264 元", "10.09 %", "7.50 %");
    }

    @Test
    void theSumsOfTheExampleAreReckonedOnThePage() {
        CaseNumber c = table.inRound3();
        Document page = page(YING, c, "table");
        assertThat(sums(page, "平均涨幅")).containsExactly("—", "5.00 %", "7.50 %", "2.5 %");
        assertThat(sums(page, "每月增加成本")).containsExactly("—", "67730", "116022", "48292");
        assertThat(sums(page, "每年增加成本")).containsExactly("—", "812760", "1392264", "579504");
        assertThat(sums(page, "月岗位工资总额")).containsExactly("1134600", "1191330", "1219722", "28392");
    }

    @Test
    void theAgreedDraftShowsNoGapAndEveryFigureOfTheExample() {
        CaseNumber c = agreed();
        Document page = page(YING, c, "table");
        assertThat(page.select(".meter-line strong").text()).isEqualTo("0.0 个百分点");
        assertThat(page.select("table.talks thead th").eachText()).contains("企业方 第 3 轮 · 第 5 版", "职工方 接受第 5 版");
        assertThat(sums(page, "月岗位工资总额")).startsWith("1134600", "1210944");
        assertThat(sums(page, "人均月岗位工资")).startsWith("4727.50", "5045.60");
        assertThat(sums(page, "平均涨幅")).contains("6.73 %");
        assertThat(sums(page, "月技能津贴总额")).startsWith("15000", "37000");
        assertThat(sums(page, "每月增加成本")).contains("98344");
        assertThat(sums(page, "每年增加成本")).contains("1180128");
        assertThat(sums(page, "占现行工资与津贴")).contains("8.55 %");
        assertThat(sums(page, "含社保")).contains("1498762.56");
        assertThat(sums(page, "自起薪日至年底")).contains("885096");
        assertThat(page.select("details.card table tbody tr").eachText().stream()
                        .map(t -> t.replace("\u2009", "")))
                .containsExactly(
                        "G1 3888 22.34 33.52 44.69 67.03",
                        "G2 4494 25.83 38.74 51.66 77.48",
                        "G3 5432 31.22 46.83 62.44 93.66",
                        "G4 6784 38.99 58.48 77.98 116.97",
                        "G5 8610 49.48 74.22 98.97 148.45");
        assertThat(page.select(".strip progress").attr("value"))
                .isEqualTo(page.select(".strip progress").attr("max"));
        assertThat(page.select("#draft .pill.agreed")).hasSize(2);
        Document position = page(YING, c, "table/positions/5");
        assertThat(position.text().replace("\u2009", ""))
                .contains(
                        "6.7287 %",
                        "206.40", "4489.20", "216.30", "4704.53", "211.80", "4606.65", "94.4 %", "7.29 %", "6.97 %");
    }

    private CaseNumber agreed() {
        CaseNumber c = table.inRound3();
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        redirected(
                call(CHEN, post("/cases/" + c.slug() + "/table/accept").param("version", "5")),
                "/cases/" + c.slug() + "/table");
        String digest =
                page(CHEN, c, "table").select("#draft input[name=digest]").attr("value");
        assertThat(digest).isEqualTo(TermsBook.digest(Example.agreed()));
        for (Actor chief : List.of(CHEN, YING)) {
            redirected(
                    call(chief, post("/cases/" + c.slug() + "/table/draft").param("digest", digest)),
                    "/cases/" + c.slug() + "/table");
        }
        return c;
    }

    private static List<String> sums(Document page, String name) {
        return row(page, name).stream()
                .filter(td -> !td.hasClass("only-wide"))
                .map(BargainingPagesTests::plain)
                .toList();
    }

    @Test
    void beforeAcceptingEveryDifferenceIsShown() {
        CaseNumber c = table.inRound3();
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        Document page = page(CHEN, c, "table/accept?version=5");
        assertThat(page.text().replace("\u2009", "")).contains("G1 岗位工资 3870 3888", "技师 津贴 1000 800");
        assertThat(page.select("button[type=submit]").eachText()).contains("接受第 5 版");
        assertThat(page(NEGOTIATOR, c, "table/accept?version=5").select("form.sticky-bar button"))
                .isEmpty();
    }

    @Test
    void aStaleAcceptanceIsRefusedWithTheCurrentState() {
        CaseNumber c = table.inRound3();
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        MvcResult result =
                call(CHEN, post("/cases/" + c.slug() + "/table/accept").param("version", "3"));
        assertThat(result.getFlashMap().get("refused").toString()).contains("您看到的是第 3 版，对方最新的是第 5 版");
    }

    @Test
    void workersSeeThatThereAreTalksAndOfficesOnlyWhatWasConfirmed() {
        CaseNumber c = table.inRound3();
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        Document worker = page(WORKER, c, "table");
        assertThat(worker.select("table")).isEmpty();
        assertThat(worker.text()).doesNotContain("888", "1\u2009180\u2009128");
        Document reviewer = page(REVIEWER, c, "table");
        assertThat(reviewer.text().replace("\u2009", "")).contains("3780").doesNotContain("3888");
        assertThat(call(REVIEWER, get("/cases/" + c.slug() + "/table/positions/5"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(call(WORKER, get("/cases/" + c.slug() + "/table/positions/1"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(call(REVIEWER, get("/cases/" + c.slug() + "/table/position"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void aCaseWithoutATableSaysWhatComesFirst() {
        CaseNumber none = new CaseNumber("永", 2026, 4999);
        for (String page : List.of("table", "teams", "data", "rounds")) {
            assertThat(page(CHEN, none, page).select(".empty").text()).contains("对方书面同意要约后");
        }
    }

    @Test
    void everyPageSpeaksEnglishToo() {
        CaseNumber c = table.inRound3();
        for (String page : List.of("table", "teams", "data", "rounds", "table/position")) {
            Document english =
                    shown(call(CHEN, get("/cases/" + c.slug() + "/" + page).param("lang", "en")), 200);
            assertThat(english.select("html").attr("lang")).isEqualTo("en");
            assertThat(english.select("button, th[scope=col]").eachText()).noneMatch(t -> t.matches("\\p{IsHan}+"));
        }
        call(CHEN, get("/cases/" + c.slug() + "/table").param("lang", "zh_CN"));
    }

    // ---- a position

    @Test
    void theHelperRaisesEveryGradeToWholeYuanHalfUp() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        MockHttpServletRequestBuilder raise =
                filled(form, "main form", c, "table/position").param("do", "raise");
        raise.param("raise", "8.5");
        MvcResult result = call(CHEN, overriding(form, c, "raise", "８．５").param("do", "raise"));
        assertThat(shown(result, 200)
                        .select("input[name$=.after][name^=grades]")
                        .eachAttr("value"))
                .containsExactly("3906", "4557", "5534", "6944", "8897");
    }

    private MockHttpServletRequestBuilder overriding(Document page, CaseNumber c, String name, String value) {
        page.select("main form [name='" + name + "']").first().val(value);
        return filled(page, "main form", c, "table/position");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutLosingWhatWasTyped() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        Document more =
                shown(call(CHEN, overriding(form, c, "grades[0].after", "39x0").param("add", "grades")), 200);
        assertThat(more.select("input[name$=.after][name^=grades]").eachAttr("value"))
                .hasSize(6)
                .startsWith("39x0");
        Document less =
                shown(call(CHEN, filled(more, "main form", c, "table/position").param("remove", "grades-5")), 200);
        assertThat(less.select("input[name$=.grade]").eachAttr("value")).containsExactly("G1", "G2", "G3", "G4", "G5");
    }

    @Test
    void aPositionIsSavedReviewedAndSubmitted() {
        CaseNumber c = table.inRound1();
        Document form = page(NEGOTIATOR, c, "table/position");
        redirected(
                call(NEGOTIATOR, overriding(form, c, "grades[0].after", "3 906").param("do", "review")),
                "/cases/" + c.slug() + "/table/position/review");
        Document forNegotiator = page(NEGOTIATOR, c, "table/position/review");
        assertThat(forNegotiator.select("form.sticky-bar button")).isEmpty();
        Document review = page(CHEN, c, "table/position/review");
        assertThat(review.text().replace("\u2009", "")).contains("修改 1 处", "G1 岗位工资 3960 3906");
        redirected(
                call(CHEN, filled(review, "form.sticky-bar", c, "table/position/submit")),
                "/cases/" + c.slug() + "/table");
        assertThat(bargaining
                        .rounds(c)
                        .get(0)
                        .positions()
                        .get(0)
                        .terms()
                        .grades()
                        .get(0)
                        .after())
                .isEqualByComparingTo("3906");
    }

    @Test
    void whatIsUnlawfulIsToldBesideItsFieldWithTheArticleAndNothingTypedIsLost() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        form.select("[name='grades[1].after']").val("一千");
        form.select("[name='pieceRates[0].after']").val("");
        Document unreadable =
                shown(call(CHEN, overriding(form, c, "reason", "理由 A").param("do", "review")), 422);
        assertThat(error(unreadable, "grades[1].after")).isEqualTo("须为数字（《浙江省集体合同条例》第十九条）");
        assertThat(error(unreadable, "pieceRates[0].after")).startsWith("请填写");
        assertThat(unreadable.select("[name='grades[1].after']").val()).isEqualTo("一千");
        assertThat(unreadable.select("[name=reason]").val()).isEqualTo("理由 A");

        unreadable.select("[name='grades[1].after']").val("2000");
        unreadable.select("[name='clauses[0].text']").val(" ");
        Document unlawful = shown(
                call(
                        CHEN,
                        overriding(unreadable, c, "pieceRates[0].after", "0.086")
                                .param("do", "review")),
                422);
        assertThat(error(unlawful, "grades[1].after")).contains("须高于当地最低工资").contains("《浙江省集体合同条例》第五条");
        assertThat(error(unlawful, "clauses[0].text")).contains("不得为空");
        assertThat(unlawful.select("[name='grades[1].after']").val()).isEqualTo("2000");
    }

    private static String error(Document page, String field) {
        return page.select("[name='" + field + "']")
                .first()
                .parent()
                .select(".error")
                .text();
    }

    @Test
    void theSecondOfTwoEditorsSeesTheOthersChangeAndKeepsTheirOwn() {
        CaseNumber c = table.inRound1();
        Document first = page(CHEN, c, "table/position");
        Document second = page(NEGOTIATOR, c, "table/position");
        redirected(
                call(CHEN, overriding(first, c, "grades[0].after", "3950").param("do", "save")),
                "/cases/" + c.slug() + "/table/position");
        Document conflict = shown(
                call(
                        NEGOTIATOR,
                        overriding(second, c, "grades[0].after", "3940").param("do", "save")),
                422);
        assertThat(conflict.text().replace("\u2009", "")).contains("陈某", "G1 岗位工资 3940 3950");
        assertThat(conflict.select("[name='grades[0].after']").val()).isEqualTo("3940");
        redirected(
                call(
                        NEGOTIATOR,
                        filled(conflict, "main form", c, "table/position").param("do", "save")),
                "/cases/" + c.slug() + "/table/position");
        assertThat(page(CHEN, c, "table/position")
                        .select("[name='grades[0].after']")
                        .val())
                .isEqualTo("3940");
    }

    @Test
    void anExpressionTypedIntoAHiddenFieldIsOnlyText() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        String typed = "__${7*191}__${7*191}' + ${7*191}";
        form.select("[name='clauses[0].key']").val(typed);
        Document again =
                shown(call(CHEN, overriding(form, c, "clauses[0].title", typed).param("add", "grades")), 200);
        assertThat(again.select("[name='clauses[0].key']").val()).isEqualTo(typed);
        assertThat(again.text()).doesNotContain("1337");
    }

    // ---- teams

    @Test
    void aTeamIsPickedFromTheRegisterAndNamed() {
        CaseNumber c = table.set();
        Document page = page(CHEN, c, "teams");
        assertThat(page.text()).contains("每方不少于 5 人");
        for (var person : Table.WORKERS) {
            MockHttpServletRequestBuilder pick = filled(page, "#team-form", c, "teams")
                    .param("pick", person.id().toString());
            page = shown(call(CHEN, pick), 200);
        }
        Document tooFew = shown(
                call(
                        CHEN,
                        filled(page, "#team-form", c, "teams")
                                .param("chief", "0")
                                .param("do", "name")),
                422);
        assertThat(tooFew.select(".error").text()).contains("每方协商代表不得少于 5 人，现在 4 人（《浙江省集体合同条例》第十条第一款）");
        assertThat(tooFew.select("input[name$=.name]").eachAttr("value")).containsExactly("陈某", "李某", "王某", "张某");
        assertThat(tooFew.select("input[name=chief][checked]").val()).isEqualTo("0");
        Document expert =
                shown(call(CHEN, filled(tooFew, "#team-form", c, "teams").param("do", "expert")), 200);
        expert.select("[name='members[4].name']").val("指导员");
        redirected(
                call(CHEN, filled(expert, "#team-form", c, "teams").param("do", "name")),
                "/cases/" + c.slug() + "/teams");
        Document named = page(YING, c, "teams");
        assertThat(named.text()).contains("陈某 首席代表", "指导员 外聘专家", "外聘专家 1 人，不超过 1 人", "女代表 2 人，占 40 %；女职工占 40 %");
    }

    @Test
    void aLargeRosterIsTurnedPageByPageSoThatAnybodyCanBePicked() {
        List<Person> staff = IntStream.rangeClosed(1, 240)
                .mapToObj(i -> new Person(
                        UUID.randomUUID(), "职工%03d".formatted(i), Gender.MALE, "操作工", "G2", null, false, null))
                .toList();
        when(registry.people(any(), anyString(), anyInt()))
                .thenAnswer(call -> Listed.of(staff, call.<Integer>getArgument(2)));
        when(registry.person(any(), any()))
                .thenAnswer(call -> staff.stream()
                        .filter(p -> p.id().equals(call.getArgument(1)))
                        .findFirst());
        CaseNumber c = table.set();
        Document page = page(CHEN, c, "teams");
        Document first = shown(call(CHEN, filled(page, "#team-form", c, "teams").param("do", "find")), 200);
        assertThat(first.select("button[name=pick]")).hasSize(20);
        assertThat(first.select("#people").text()).contains("共 240 人，第 1 / 12 页");
        Document last = shown(call(CHEN, filled(first, "#team-form", c, "teams").param("turn", "11")), 200);
        assertThat(last.select("button[name=pick]").last().text()).startsWith("+ 职工240");
        assertThat(last.select("button[name=turn]").eachAttr("value")).containsExactly("10");
        Document picked = shown(
                call(
                        CHEN,
                        filled(last, "#team-form", c, "teams")
                                .param(
                                        "pick",
                                        last.select("button[name=pick]").last().val())),
                200);
        assertThat(picked.select("[name='members[0].name']").val()).isEqualTo("职工240");
    }

    @Test
    void thePickerAnswersAFragmentAndOnlyToTheSides() {
        CaseNumber c = table.set();
        Document found = Jsoup.parse(new String(
                call(CHEN, get("/cases/" + c.slug() + "/teams/people").param("find", "陈"))
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8));
        assertThat(found.select("button[name=pick]").eachText()).containsExactly("+ 陈某 操作工");
        assertThat(found.select("html head title")).isEmpty();
        assertThat(call(REVIEWER, get("/cases/" + c.slug() + "/teams/people").param("find", "陈"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(page(REVIEWER, c, "teams").select("#team-form")).isEmpty();
    }

    // ---- data

    @Test
    void theDataIsAnsweredItemByItemAndHandedOver() {
        CaseNumber c = table.withTeams();
        Document page = page(CLERK, c, "data");
        assertThat(page.select("main h3").eachText()).contains("1. 2025年度营业收入");
        Document refused = shown(call(CLERK, dataForm(page, c, "REFUSED", "", null)), 422);
        assertThat(refused.text()).contains("不提供的，须说明理由（《浙江省集体合同条例》第四十二条第（六）项）");
        assertThat(refused.select("input[name='answers[0].state'][checked]").val())
                .isEqualTo("REFUSED");
        MockMultipartFile wrong =
                new MockMultipartFile("answers[0].file", "收入.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1});
        Document notPdf = shown(call(CLERK, dataForm(page, c, "GIVEN", "见附件", wrong)), 422);
        assertThat(notPdf.text()).contains("收入.pdf 的内容不是 PDF");
        assertThat(notPdf.select("#text0").val()).isEqualTo("见附件");
        MockMultipartFile csv = new MockMultipartFile(
                "answers[0].file", "C:\\资料\\收入.csv", "text/csv", "年,元\n".getBytes(StandardCharsets.UTF_8));
        redirected(call(CLERK, dataForm(page, c, "GIVEN", "见附件", csv)), "/cases/" + c.slug() + "/data");
        Document given = page(CHEN, c, "data");
        String file = given.select("td a").attr("href");
        assertThat(given.select("td a").text()).isEqualTo("收入.csv");
        MvcResult download = call(CHEN, get(file));
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("UTF-8");
        assertThat(call(REVIEWER, get(file)).getResponse().getStatus()).isEqualTo(404);
        assertThat(page(REVIEWER, c, "data").text()).contains("资料只对协商双方开放").doesNotContain("见附件");
    }

    private MockHttpServletRequestBuilder dataForm(
            Document page, CaseNumber c, String state, String text, MockMultipartFile file) {
        var request = multipart("/cases/" + c.slug() + "/data");
        if (file != null) {
            request.file(file);
        }
        List<String> items = page.select("input[name$=.item]").eachAttr("value");
        assertThat(items)
                .hasSize(3)
                .allSatisfy(i -> assertThat(UUID.fromString(i)).isNotNull());
        for (int i = 0; i < items.size(); i++) {
            request.param("answers[" + i + "].item", items.get(i));
            request.param("answers[" + i + "].state", i == 0 ? state : "GIVEN");
            request.param("answers[" + i + "].text", i == 0 ? text : "见报表");
        }
        return request;
    }

    // ---- rounds

    @Test
    void aRoundIsOpenedByTheChairAndItsMinutesConfirmedByBoth() {
        CaseNumber c = table.ready();
        table.day(3, 12);
        assertThat(page(YING, c, "rounds").select("form#open")).isEmpty();
        Document page = page(CHEN, c, "rounds");
        Document refused = shown(call(CHEN, filled(page, "form#open", c, "rounds")), 422);
        assertThat(refused.select("form#open").text()).contains("请填写双方共同确定的记录员（《浙江省集体合同条例》第十六条）");
        refused.select("#recorder").val("钱某");
        refused.select("#place").val("二楼会议室");
        redirected(call(CHEN, filled(refused, "form#open", c, "rounds")), "/cases/" + c.slug() + "/table");
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());

        Document writing = page(CHEN, c, "rounds");
        assertThat(writing.select("#workersSaid").val().replace("\u2009", ""))
                .contains("第 2 版", "8.50 %", "54100 元", "1626816 元");
        writing.select("#result").val("未达成一致");
        writing.select("input[name=suspended]").attr("checked", "checked");
        writing.select("input[name=workersConsent]").attr("checked", "checked");
        writing.select("#suspensionReason").val("铝材上涨");
        writing.select("#nextMeeting").val("2026-03-19");
        Document alone = shown(call(CHEN, filled(writing, "form#write", c, "rounds/minutes")), 422);
        assertThat(alone.text()).contains("中止协商须经企业方同意（《浙江省企业民主管理条例》第二十九条）");
        assertThat(alone.select("#suspensionReason").val()).isEqualTo("铝材上涨");
        alone.select("input[name=enterpriseConsent]").attr("checked", "checked");
        redirected(call(CHEN, filled(alone, "form#write", c, "rounds/minutes")), "/cases/" + c.slug() + "/rounds");
        for (Actor chief : List.of(YING, CHEN)) {
            assertThat(page(chief, c, "rounds").text()).contains("确认第 1 轮记录");
            redirected(call(chief, post("/cases/" + c.slug() + "/rounds/1/confirm")), "/cases/" + c.slug() + "/rounds");
        }
        Document locked = page(YING, c, "rounds");
        assertThat(locked.select("#round-1").text()).contains("记录已锁定", "本次 7 天，累计 7 / 60 天");
        assertThat(locked.select("#round-1 details tbody tr").first().text().replace("\u2009", ""))
                .isEqualTo("G1 辅助、包装、普工 3906 3708 分歧");
        assertThat(locked.select("form#open #date").val())
                .isEqualTo(LocalDate.of(2026, 3, 12).toString());
    }

    /** Leaves the pages in target, for eyes to look at. */
    @Test
    void thePagesAreKeptForLooking() throws Exception {
        CaseNumber c = table.inRound3();
        Path folder = Files.createDirectories(Path.of("target", "pages", "bargaining"));
        for (String page : List.of("table", "teams", "data", "rounds", "table/position", "table/accept?version=3")) {
            Document shown = page(CHEN, c, page);
            assertThat(shown.select("main").text()).isNotBlank();
            Files.writeString(folder.resolve(page.replaceAll("\\W", "-") + ".html"), shown.outerHtml());
        }
    }
}
