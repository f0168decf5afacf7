package org.wageaccord.costing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.costing.CostBasis;
import org.wageaccord.costing.CostingRoom;
import org.wageaccord.costing.Drawer;
import org.wageaccord.costing.SampleTerms;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.SkillAllowance;

/** The simulator as its people see and use it: the sums of the example, three scenarios, what is refused, what is kept. */
@CostingRoom
class CostPagesTests {

    private static final Actor CHEN = new Actor(new ActorId(UUID.randomUUID()), "陈某", "WC");
    private static final CaseNumber CASE = new CaseNumber("永", 2026, 123);
    private static final String ADDRESS = "/cases/" + CASE.slug() + "/costs";

    @Autowired
    MockMvc web;

    @Autowired
    CostBasis bases;

    @Autowired
    Drawer drawer;

    private PageVisits visits;

    @BeforeEach
    void theSideHasItsTable() {
        visits = new PageVisits(web);
        when(bases.of(CASE))
                .thenReturn(Optional.of(new CostBasis.Basis(
                        Side.WORKERS,
                        SampleTerms.of(SampleTerms.FINAL, SampleTerms.SKILL_FINAL),
                        SampleTerms.of(SampleTerms.ENTERPRISE_2, SampleTerms.SKILL_ENTERPRISE_2),
                        Map.of("G1", 40, "G2", 30, "G3", 20, "G4", 4, "G5", 2),
                        List.of(new CostBasis.Told("上年度营业收入", "118 600 000 元")))));
        when(drawer.stand(eq(CASE), any())).thenReturn(Drawer.Stand.OPEN);
    }

    @Test
    void threeScenariosStandSideBySideWithTheSumsOfTheExample() {
        Document page = visits.show(CHEN, ADDRESS);
        assertThat(line(page, "每月", "cost")).startsWith("98344", "67730");
        assertThat(line(page, "一年（12 个月）", "cost")).startsWith("1180128", "812760");
        assertThat(line(page, "本年度（9 个月）", "cost")).startsWith("885096");
        assertThat(line(page, "小计，含社会保险和工会经费（与协商桌口径一致）", "onCosts")).startsWith("1498762.56");
        assertThat(line(page, "平均涨幅", "pay")).startsWith("6.73 %", "5.00 %");
        assertThat(line(page, "女职工 96 人，增加", "sex").get(0)).startsWith("+29336");
        assertThat(page.select("#results thead th").eachText()).contains("本方方案", "对方最新方案", "两者中间");
        assertThat(page.text()).contains("上年度营业收入：118 600 000 元", "平台约定", "待核实");
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select("input:not([type=hidden]):not([aria-label]):not([id])"))
                .as("fields without a label")
                .isEmpty();
    }

    @Test
    void numbersAreReadAsPeopleTypeThemAndTheSheetIsReckonedAnew() {
        Document page =
                changed("grades[0].a", "４，０００", "grades[1].a", "10%", "unionDues", "３ ％", "payFrom", "2026-07-01");
        assertThat(page.select(".error")).isEmpty();
        // 60 × 400 + 84 × 420 + the rest of the final table: 34368 + allowances 22000
        assertThat(line(page, "每月", "cost")).startsWith("115648");
        assertThat(line(page, "工会经费", "onCosts").get(0)).isEqualTo("41633.28");
        assertThat(line(page, "本年度（6 个月）", "cost")).startsWith("693888");
        assertThat(page.getElementById("grades[0].a")).isNull();
        assertThat(field(page, "grades[0].a").val()).as("as it was typed").isEqualTo("４，０００");
    }

    @Test
    void nonsenseIsRefusedBesideItsFieldAndNothingTypedIsLost() {
        MockHttpServletResponse answer = sent(
                "reckon",
                "grades[0].a",
                "很多",
                "grades[1].women",
                "85",
                "socialInsurance",
                "2500",
                "figures.bill",
                "-1");
        Document page = PageVisits.read(answer, 422);
        assertThat(beside(page, "grades[0].a")).isEqualTo("须为数字");
        assertThat(beside(page, "grades[1].women")).isEqualTo("女职工不能多于该岗级的人数");
        assertThat(beside(page, "socialInsurance")).isEqualTo("这个数不合常理，请核对");
        assertThat(beside(page, "figures.bill")).isEqualTo("这个数不合常理，请核对");
        assertThat(field(page, "grades[0].a").val()).isEqualTo("很多");
        assertThat(field(page, "socialInsurance").val()).isEqualTo("2500");
        assertThat(page.select("#results table")).isEmpty();
    }

    @Test
    void itemsOfOneAndXCountOnceTheirNumberIsTyped() {
        SkillAllowance.Extra patent = new SkillAllowance.Extra(
                SkillAllowance.Kind.INVENTION,
                "发明专利",
                SkillAllowance.Unit.ONCE,
                BigDecimal.ZERO,
                new BigDecimal("3000"),
                "授权证书");
        when(bases.of(CASE))
                .thenReturn(Optional.of(new CostBasis.Basis(
                        Side.WORKERS,
                        SampleTerms.of(SampleTerms.FINAL, SampleTerms.SKILL_FINAL)
                                .with(List.of(patent)),
                        SampleTerms.of(SampleTerms.ENTERPRISE_2, SampleTerms.SKILL_ENTERPRISE_2),
                        Map.of(),
                        List.of())));
        Document first = visits.show(CHEN, ADDRESS);
        assertThat(line(first, "每月", "cost")).startsWith("98344", "67730");
        assertThat(first.select("#results .note").text()).contains("没有填人数或者次数的项目按 0 计");
        assertThat(field(first, "extras[0].b").val())
                .as("not asked for by them")
                .isEqualTo("0");
        Document page = changed("extras[0].people", "４");
        assertThat(line(page, "一年（12 个月）", "cost")).startsWith("1192128", "812760");
        assertThat(page.select("#results tbody").get(4).text().replace("\u2009", ""))
                .contains("发明专利 +12000", "平摊到每月 +1000");
        assertThat(page.select("#results .note").text()).doesNotContain("按 0 计");
        assertThat(field(page, "extras[0].people").val()).isEqualTo("４");
        Document refused = PageVisits.read(sent("reckon", "extras[0].people", "-1"), 422);
        assertThat(beside(refused, "extras[0].people")).isEqualTo("这个数不合常理，请核对");
    }

    @Test
    void allGradesAreRaisedByAPercent() {
        List<String> fields = new ArrayList<>(whole());
        fields.addAll(List.of("raises", "", "raises", "8.5", "raises", "0", "do", "raise"));
        Document page = PageVisits.read(visits.send(CHEN, ADDRESS, fields.toArray(String[]::new)), 200);
        assertThat(field(page, "grades[2].a").val()).isEqualTo("5432");
        assertThat(field(page, "grades[2].b").val()).as("half up").isEqualTo("5534");
        assertThat(field(page, "grades[2].c").val()).isEqualTo("5100");
        List<String> slip = new ArrayList<>(whole());
        slip.addAll(List.of("raises", "x", "raises", "", "raises", "", "do", "raise"));
        Document refused = PageVisits.read(visits.send(CHEN, ADDRESS, slip.toArray(String[]::new)), 422);
        assertThat(refused.select("[data-slot=raises0] .error").text()).isEqualTo("须为数字");
    }

    @Test
    void aSheetIsKeptInTheDrawerOnlyAndOpenedFromIt() {
        when(drawer.keep(eq(CASE), any(), any(), any())).thenReturn(Outcome.done(null));
        MockHttpServletResponse kept = sent("keep", "name", "第三轮前", "grades[0].a", "3999");
        assertThat(kept.getStatus()).isEqualTo(303);
        ArgumentCaptor<String> sheet = ArgumentCaptor.forClass(String.class);
        verify(drawer).keep(eq(CASE), any(), eq("第三轮前"), sheet.capture());
        assertThat(sheet.getValue()).contains("3999").doesNotContain("password\":\"");
        UUID id = UUID.randomUUID();
        when(drawer.find(eq(CASE), any(), eq(id)))
                .thenReturn(Optional.of(
                        new Drawer.Kept(id, "第三轮前", "陈某", Instant.parse("2026-03-30T01:00:00Z"), sheet.getValue())));
        Document page = visits.show(CHEN, ADDRESS + "?kept=" + id);
        assertThat(field(page, "grades[0].a").val()).isEqualTo("3999");
        assertThat(page.select(".private").text()).contains("第三轮前", "陈某");
        assertThat(visits.perform(
                                CHEN,
                                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                                        ADDRESS + "?kept=" + UUID.randomUUID()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aLockedDrawerAsksForThePasswordAndKeepsWhatWasTyped() {
        when(drawer.stand(eq(CASE), any())).thenReturn(Drawer.Stand.LOCKED);
        when(drawer.open(eq(CASE), any(), eq("wrong")))
                .thenReturn(Outcome.refused(Refusal.of("password", "refusal.costing.beyondReason")));
        Document page = PageVisits.read(sent("keep", "name", "第三轮前", "password", "wrong", "grades[0].a", "3999"), 422);
        verify(drawer, never()).keep(any(), any(), any(), any());
        assertThat(field(page, "name").val()).isEqualTo("第三轮前");
        assertThat(field(page, "grades[0].a").val()).isEqualTo("3999");
        assertThat(page.getElementById("password").val()).isEmpty();
    }

    @Test
    void whoBelongsToNeitherSideFindsNothing() {
        CaseNumber other = new CaseNumber("永", 2026, 124);
        when(bases.of(other)).thenReturn(Optional.empty());
        assertThat(visits.perform(
                                CHEN,
                                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                                        "/cases/" + other.slug() + "/costs"))
                        .getStatus())
                .isEqualTo(404);
    }

    private Document changed(String... fields) {
        return PageVisits.read(sent("reckon", fields), 200);
    }

    /** The sheet as it was found, with some fields typed over. */
    private MockHttpServletResponse sent(String what, String... fields) {
        List<String> all = new ArrayList<>(whole());
        for (int i = 0; i < fields.length; i += 2) {
            int at = all.indexOf(fields[i]);
            if (at >= 0) {
                all.set(at + 1, fields[i + 1]);
            } else {
                all.addAll(List.of(fields[i], fields[i + 1]));
            }
        }
        all.addAll(List.of("do", what));
        return visits.send(CHEN, ADDRESS, all.toArray(String[]::new));
    }

    private List<String> whole() {
        List<String> fields = new ArrayList<>();
        for (Element input : visits.show(CHEN, ADDRESS)
                .select("#sheet input[name]:not([name=_csrf], [name=raises], [name=names])")) {
            fields.addAll(List.of(input.attr("name"), input.val()));
        }
        return fields;
    }

    private static Element field(Document page, String name) {
        return page.select("input[name='" + name + "']").first();
    }

    private static String beside(Document page, String name) {
        return page.select("[data-slot='" + name + "'] .error").text();
    }

    private static List<String> line(Document page, String name, String group) {
        return page.select("#results tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .filter(row -> row.parent() == tbody(page, group))
                .flatMap(row -> row.select("td").eachText().stream())
                .map(text -> text.replace("\u2009", ""))
                .toList();
    }

    private static Element tbody(Document page, String group) {
        List<String> order = List.of("pay", "cost", "onCosts", "grades", "sex", "economy");
        return page.select("#results tbody").get(order.indexOf(group));
    }
}
