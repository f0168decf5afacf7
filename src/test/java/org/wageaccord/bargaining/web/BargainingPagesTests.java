package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.REVIEWER;
import static org.wageaccord.bargaining.Table.WORKER;
import static org.wageaccord.bargaining.Table.YING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Example;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.terms.TermsBook;

/** The pages of the table and of its rounds, as each person sees and uses them. */
@BargainingRoom
class BargainingPagesTests extends PageOfTheTable {

    @Test
    void theTableShowsBothSidesNewestWordsWithTheirGap() {
        CaseNumber c = table.inRound3();
        Document page = page(CHEN, c, "table");
        assertThat(page.select(".empty")).isEmpty();
        assertThat(page.select("table.talks thead th").eachText())
                .containsExactly("条款", "上期合同", "企业方 第 2 轮 · 第 3 版", "职工方 第 2 轮 · 第 4 版", "差距", "状态");
        Elements g1 = row(page, "G1");
        assertThat(g1.stream().map(BargainingPagesTests::plain))
                .containsExactly("3600", "3780 ▲较上一版上调 72", "3870 ▼较上一版下调 36", "90 2.5 %", "");
        assertThat(row(page, "G3").stream().map(BargainingPagesTests::plain))
                .containsExactly("5100", "5355 ▲较上一版上调 102", "5483 ▼较上一版下调 51", "128 2.5 %", "");
        assertThat(plain(row(page, "技师").get(3))).isEqualTo("400");
        assertThat(row(page, "企业最低工资").stream().map(BargainingPagesTests::plain))
                .containsExactly("—", "2800", "2800", "—", "已达成");
        assertThat(row(page, "冲压").stream().map(BargainingPagesTests::plain))
                .containsExactly("0.080", "0.086", "0.086", "—", "");
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
                call(CHEN, filled(page(CHEN, c, "table/accept?version=5"), "form.sticky-bar", c, "table/accept")),
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
        MvcResult result = call(
                CHEN,
                post("/cases/" + c.slug() + "/table/accept")
                        .param("version", "3")
                        .param("digest", TermsBook.digest(Example.enterpriseInRound2())));
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
        assertThat(locked.select("#round-1 details tbody tr").eachText().stream()
                        .map(t -> t.replace("\u2009", "")))
                .startsWith("工资标准表 8.50 % 3.00 % 分歧", "G1 辅助、包装、普工 3906 3708 分歧");
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
