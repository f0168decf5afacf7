package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.REVIEWER;
import static org.wageaccord.bargaining.Table.WORKER;
import static org.wageaccord.bargaining.Table.YING;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.Accepting;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.ClauseAct;
import org.wageaccord.bargaining.ClauseEntry;
import org.wageaccord.bargaining.Example;
import org.wageaccord.bargaining.TableOpening;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsClauses;

/** Two positions beside each other, and the course of both sides over the rounds. */
@BargainingRoom
class ComparePagesTests extends PageOfTheTable {

    @Autowired
    Contracts contracts;

    @Test
    void theNewestPositionIsLaidBesideTheSidesWordBefore() {
        CaseNumber c = table.inRound3();
        Document page = page(CHEN, c, "table/compare?to=3");
        assertThat(page.select("option[selected]").eachText())
                .containsExactly("第 1 轮 · 第 1 版（企业方）", "第 2 轮 · 第 3 版（企业方）");
        assertThat(page.select("#from option").eachText())
                .containsExactly(
                        "第 2 轮 · 第 4 版（职工方）",
                        "第 2 轮 · 第 3 版（企业方）",
                        "第 1 轮 · 第 2 版（职工方）",
                        "第 1 轮 · 第 1 版（企业方）",
                        "要约",
                        "示范文本");
        assertThat(page.select("#summary .pill").text()).isEqualTo("修改 10 处");
        assertThat(page.select("#summary li")).hasSize(10);
        assertThat(cells(page, "G1 岗位工资")).containsExactly("3708", "3780", "+72", "+1.94 %");
        assertThat(cells(page, "初级工 津贴")).containsExactly("0", "50", "+50", "—");
        assertThat(cells(page, "月岗位工资总额")).containsExactly("1168638", "1191330", "+22692", "+1.94 %");
        assertThat(cells(page, "平均涨幅")).containsExactly("3.00 %", "5.00 %", "+2.00 %", "—");
        for (Element jump : page.select("#summary li a")) {
            assertThat(page.select(jump.attr("href"))).as(jump.text()).hasSize(1);
        }
        assertThat(page.select("details summary").text()).contains("2 条未变");
    }

    private static List<String> cells(Document page, String row) {
        return page.select("table.numbers tbody tr").stream()
                .filter(r -> r.select("th").text().equals(row))
                .findFirst()
                .orElseThrow()
                .select("td")
                .stream()
                .map(ComparePagesTests::plain)
                .toList();
    }

    @Test
    void aChangedWordingIsToldByItsWordsAClauseAddedOrRemovedAsAWhole() {
        CaseNumber c = table.inRound3();
        Terms now = with(
                Example.enterpriseInRound2(),
                List.of(new Clause("C15", "工资支付办法", "每月10日前支付上月工资。"), new Clause("X01", "班车", "两班班车照旧。")));
        for (String agreed : List.of("C15", "C16")) {
            String digest = TermsClauses.digest(Example.enterpriseInRound2(), agreed);
            ClauseEntry reopening = new ClauseEntry(agreed, ClauseAct.Kind.REOPEN, digest, null, "改为按新办法");
            Acting.as(
                    YING,
                    () -> bargaining.onClause(c, Side.ENTERPRISE, reopening).orElseThrow());
        }
        table.submit(c, Side.ENTERPRISE, now);
        Document page = page(CHEN, c, "table/compare?from=3&to=5");
        assertThat(page.select("#summary li").eachText()).containsExactly("工资支付办法 修改", "班车 新增", "试用期工资 删去");
        assertThat(page.select(".redline p").stream().map(Element::wholeText))
                .containsExactly("每月−15+10日前支付上月工资。", "+两班班车照旧。", "−不低于百分之八十。");
        assertThat(page.select(".redline del").eachText()).containsExactly("−15", "−不低于百分之八十。");
        assertThat(page.select(".redline ins").eachText()).containsExactly("+10", "+两班班车照旧。");
        Document same = page(CHEN, c, "table/compare?from=5&to=5");
        assertThat(same.select("#summary").text()).contains("修改 0 处", "没有修改");
    }

    private static Terms with(Terms t, List<Clause> clauses) {
        return new Terms(
                t.grades(),
                t.allowances(),
                t.pieceRates(),
                t.enterpriseMinimum(),
                t.start(),
                t.end(),
                t.payFrom(),
                clauses);
    }

    @Test
    void theModelTextHasWordsOnlyAndTheLastAgreementIsThereOnceItIsKnown() {
        CaseNumber c = table.inRound3();
        Document model = page(CHEN, c, "table/compare?from=model&to=4");
        assertThat(model.select("#summary").text()).contains("示范文本没有数字");
        assertThat(model.select("table.numbers")).isEmpty();
        assertThat(model.select(".redline h4").text()).contains("工资支付");
        assertThat(call(CHEN, get("/cases/" + c.slug() + "/table/compare?from=last"))
                        .getResponse()
                        .getStatus())
                .as("nobody entered one")
                .isEqualTo(404);

        CaseNumber later = new CaseNumber("永", 2026, 4801);
        PartyId other = new PartyId("91330784COMPARE0X1");
        Acting.as(
                Actor.PLATFORM,
                () -> contracts
                        .enterEarlier(other, lastYear(), LocalDate.of(2025, 4, 8))
                        .orElseThrow());
        TableOpening o = Example.opening(later);
        bargaining.open(new TableOpening(
                later, other, Side.WORKERS, true, 240, 96, o.opening(), List.of(), LocalDate.of(2026, 3, 12)));
        Document last = page(CHEN, later, "table/compare");
        assertThat(last.select("option[selected]").eachText()).containsExactly("上期合同", "要约");
        assertThat(last.select("main nav a").eachText()).containsExactly("与上期合同", "与示范文本");
        assertThat(cells(last, "G1 岗位工资")).containsExactly("3600", "3960", "+360", "+10.00 %");
        assertThat(last.select("table.numbers").text())
                .as("what was paid before last year's agreement is no term of either")
                .doesNotContain("现行");
    }

    private static Terms lastYear() {
        Terms t = Example.agreed();
        return new Terms(
                t.grades().stream()
                        .map(g -> new GradePay(
                                g.grade(), g.posts(), g.headcount(), g.before().subtract(BigDecimal.TEN), g.before()))
                        .toList(),
                t.allowances(),
                t.pieceRates(),
                t.enterpriseMinimum(),
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2025, 4, 1),
                t.clauses());
    }

    @Test
    void nobodySeesMoreThanAtTheTable() {
        CaseNumber c = table.inRound3();
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        Acting.as(
                CHEN,
                () -> bargaining
                        .saveDraft(
                                c, Side.WORKERS, 0, with(Example.offer(), List.of(new Clause("C15", "密", "本方底稿"))), "")
                        .orElseThrow());
        String compare = "/cases/" + c.slug() + "/table/compare";
        assertThat(status(WORKER, compare)).isEqualTo(404);
        assertThat(status(REVIEWER, compare + "?to=5")).as("not confirmed yet").isEqualTo(404);
        assertThat(status(CHEN, compare + "?to=99")).isEqualTo(404);
        assertThat(status(CHEN, compare + "?to=4&from=draft")).isEqualTo(404);
        Document reviewer = page(REVIEWER, c, "table/compare");
        assertThat(reviewer.select("#to option[selected]").text()).isEqualTo("第 2 轮 · 第 4 版（职工方）");
        assertThat(reviewer.select("#to option").eachText()).noneMatch(t -> t.contains("第 5 版"));
        for (Actor chief : List.of(CHEN, YING)) {
            assertThat(page(chief, c, "table/compare").text()).doesNotContain("本方底稿");
        }
    }

    private int status(Actor actor, String address) {
        return call(actor, get(address)).getResponse().getStatus();
    }

    @Test
    void theChartSaysTheSameAsItsTableToThoseWhoMaySeeIt() {
        CaseNumber c = table.inRound3();
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        Document page = page(CHEN, c, "table");
        assertThat(page.select("#convergence tbody tr").eachText())
                .containsExactly("要约 — 10.00 %", "第 1 轮 3.00 % 8.50 %", "第 2 轮 5.00 % 7.50 %", "第 3 轮 6.73 % —");
        assertThat(page.select("#convergence svg[role=img][aria-label] path")).hasSize(2);
        assertThat(page.select("#convergence svg g").get(0).select("text").eachText())
                .containsExactly("3.00", "5.00", "6.73");
        assertThat(page(REVIEWER, c, "table").select("#convergence").text()).doesNotContain("6.73");
        assertThat(page(WORKER, c, "table").select("#convergence")).isEmpty();
        assertThat(page.select("a[href$='/table/compare?to=5']").eachText()).containsExactly("与上一版比较");
        assertThat(page(CHEN, c, "table/positions/5")
                        .select("a[href$='/table/compare?to=5']")
                        .text())
                .isEqualTo("逐字对照");
    }

    @Test
    void anAcceptedPositionBringsTheLinesTogether() {
        CaseNumber c = table.inRound3();
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        Acting.as(CHEN, () -> Accepting.accept(bargaining, c, Side.WORKERS, 5).orElseThrow());
        assertThat(page(YING, c, "table").select("#convergence tbody tr").last().text())
                .isEqualTo("第 3 轮 6.73 % 6.73 %");
    }

    @Test
    void thePageSpeaksEnglishAndIsKeptForLooking() throws Exception {
        CaseNumber c = table.inRound3();
        Document english =
                shown(call(CHEN, get("/cases/" + c.slug() + "/table/compare").param("lang", "en")), 200);
        assertThat(english.select("button, th[scope=col], option, main nav a").eachText())
                .noneMatch(t -> t.matches(".*\\p{IsHan}.*"));
        call(CHEN, get("/cases/" + c.slug() + "/table").param("lang", "zh_CN"));
        List<String> kept = new ArrayList<>();
        for (String page : List.of("table/compare?to=4", "table/compare?from=model&to=4", "table")) {
            Path file = Path.of("target", "pages", "bargaining", page.replaceAll("\\W", "-") + ".html");
            Files.createDirectories(file.getParent());
            kept.add(Files.writeString(file, page(CHEN, c, page).outerHtml()).toString());
        }
        assertThat(kept).hasSize(3);
    }
}
