package org.wageaccord.coach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.wageaccord.bargaining.Table.CHEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.LocalClauseEntry;
import org.wageaccord.bargaining.LocalClauses;
import org.wageaccord.bargaining.Table;
import org.wageaccord.coach.CoachRoom;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;

/** The pages of a union chair who has never bargained. */
@CoachRoom
class CoachPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Table table;

    @Autowired
    Registry registry;

    @Autowired
    LocalClauses local;

    private PageVisits visits;

    @BeforeEach
    void prepare() {
        table.prepare();
        doReturn(List.of(new ActorId(UUID.randomUUID())))
                .when(registry)
                .holders(eq(PartyId.town("007")), eq(Set.of(Role.TG)), any());
        visits = new PageVisits(web);
    }

    @Test
    void theGuideOfACaseHasTheScriptTheMeterAndTheCallForAGuide() {
        CaseNumber c = table.inRound3();
        String address = "/cases/" + c.slug() + "/guide";
        Document page = visits.show(CHEN, address);
        assertThat(page.select(".script h3").eachText()).hasSize(5).contains("三、逐条充分讨论");
        assertThat(page.select(".say li.CHAIR").text()).contains("第3轮会议");
        assertThat(page.select("#heads progress").attr("max")).isEqualTo("9");
        assertThat(page.select("#heads a").attr("href")).isEqualTo(address + "/heads");
        MockHttpServletResponse called = visits.send(CHEN, address + "/call", "words", "怎么开口");
        assertThat(called.getStatus()).isBetween(302, 303);
        Document again = PageVisits.read(visits.send(CHEN, address + "/call", "words", "再问"), 422);
        assertThat(again.select("#call").text()).contains("今天已经请过", "陈某");
        assertThat(again.select("#words").text()).isEqualTo("再问");
    }

    @Test
    void theHeadsInACaseLeadToTheFieldsOfTheDraft() {
        CaseNumber c = table.ready();
        Document page = visits.show(CHEN, "/cases/" + c.slug() + "/guide/heads?step=2");
        assertThat(page.select("h2").first().text()).startsWith("（二）工资分配制度");
        assertThat(page.select(".notice.good a").eachAttr("href"))
                .contains("/cases/" + c.slug() + "/table/position#edit-grades");
        assertThat(page.select(".head-list li")).hasSize(9);
        assertThat(page.select(".guide-words")).hasSizeGreaterThan(3);
    }

    @Test
    void theWizardKeepsItsTicksAndLeadsToTheOffer() {
        Actor novice = new Actor(new ActorId(UUID.randomUUID()), "新主席", "WC");
        Document second = visits.show(novice, "/help/heads?step=2&topics=QUOTAS&ready=QUOTAS.0");
        assertThat(second.select("input[type=hidden][name=topics]").eachAttr("value"))
                .containsExactly("QUOTAS");
        assertThat(second.select("input[type=hidden][name=ready]").eachAttr("value"))
                .containsExactly("QUOTAS.0");
        assertThat(second.select("button[name=step]").eachAttr("value")).containsExactly("1", "3");
        assertThat(visits.show(novice, "/help/heads?topics=QUOTAS&ready=QUOTAS.0")
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("QUOTAS.0", "QUOTAS");
        Document last = visits.show(novice, "/help/heads?step=10&topics=QUOTAS&ready=QUOTAS.0");
        assertThat(last.select("button[formaction]").attr("formaction")).isEqualTo("/cases/new");
        assertThat(last.select(".plain-lines li").first().select(".sub").eachText())
                .as("what is ready is not asked for again")
                .hasSize(2);
        assertThat(visits.show(novice, "/help/heads?step=99").select("h2").text())
                .contains("准备情况");
    }

    @Test
    void everyClauseIsExplainedOnOnePage() {
        Document page = visits.show(CHEN, "/help/clauses");
        assertThat(page.select("details")).hasSizeGreaterThan(30);
        assertThat(page.select("#C12 .guide-words").text()).contains("21.75", "《劳动法》");
    }

    @Test
    void theClausesOfATownStandBesideTheModelTexts() {
        Actor guide = new Actor(new ActorId(UUID.randomUUID()), "胡某", Role.TG.name());
        LocalDate day = LocalDate.of(2026, 3, 4);
        doReturn(List.of(new Mandate(
                        UUID.randomUUID(), guide.id(), PartyId.town("07"), Role.TG, day, day.plusYears(1), "聘书")))
                .when(registry)
                .mandatesOf(eq(guide.id()), any());
        Acting.as(
                guide,
                () -> local.write("07", new LocalClauseEntry("高温津贴", "六月至九月发给。", "天热多发", "防暑降温措施", day))
                        .orElseThrow());
        Document own = visits.show(guide, "/help/clauses");
        assertThat(own.select("#local details").text())
                .as("the guide's own town without asking")
                .contains("高温津贴", "本地条款（古山镇总工会）", "天热多发");
        assertThat(own.select("#local a[href='/local-clauses']")).hasSize(1);
        assertThat(visits.show(CHEN, "/help/clauses").select("#local details")).isEmpty();
        Document other = visits.show(CHEN, "/help/clauses?town=07");
        assertThat(other.select("#local details")).hasSize(1);
        assertThat(other.select("#local a[href='/local-clauses']")).isEmpty();
    }

    @Test
    void theGuideAnswersACallOnTheListOfCallsAndTheSideReadsTheAnswer() {
        Actor guide = new Actor(new ActorId(UUID.randomUUID()), "胡某", Role.TG.name());
        LocalDate day = LocalDate.of(2026, 1, 1);
        doReturn(List.of(new Mandate(
                        UUID.randomUUID(), guide.id(), PartyId.town("007"), Role.TG, day, day.plusYears(1), "聘书")))
                .when(registry)
                .mandatesOf(eq(guide.id()), any());
        CaseNumber c = table.ready();
        visits.send(CHEN, "/cases/" + c.slug() + "/guide/call", "words", "怎么开口");
        Element call = callOf(c, visits.show(guide, "/calls"));
        assertThat(call.text()).contains("浙江示例五金有限公司", "还没有答复", "怎么开口", c.toString());
        String address = call.select("form").attr("action").replaceFirst("\\?.*", "");
        Document refused = PageVisits.read(visits.send(guide, address, "words", "", "place", "镇总工会二楼"), 422);
        assertThat(refused.select(".error").text()).isEqualTo("请填写见面的时间");
        assertThat(callOf(c, refused).select("[name=place]").val()).isEqualTo("镇总工会二楼");
        assertThat(visits.send(guide, address, "meetsAt", "2026-12-08T14:00", "place", "镇总工会二楼", "words", "带合同来")
                        .getStatus())
                .isEqualTo(303);
        assertThat(callOf(c, visits.show(guide, "/calls")).text()).contains("已答复");
        assertThat(visits.show(CHEN, "/cases/" + c.slug() + "/guide")
                        .select("#call")
                        .text())
                .contains("胡某", "2026年12月8日 14:00", "镇总工会二楼", "带合同来");
        assertThat(visits.perform(
                                CHEN, org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/calls"))
                        .getStatus())
                .isEqualTo(404);
    }

    private static Element callOf(CaseNumber c, Document page) {
        return page.select("main section").stream()
                .filter(section -> section.text().contains(c.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPracticeCaseIsPlayedToItsEnd() {
        Actor novice = new Actor(new ActorId(UUID.randomUUID()), "新主席", "WC");
        assertThat(visits.show(novice, "/practice").select("form button").eachText())
                .filteredOn(text -> text.equals("开始练习"))
                .hasSize(2);
        assertThat(visits.send(novice, "/practice/begin", "scenario", "workshop")
                        .getStatus())
                .isEqualTo(302);
        Document table = visits.show(novice, "/practice");
        List<String> fields = fields(table);
        int at = fields.indexOf("grades[0].after");
        fields.set(at + 1, "两千");
        Document refused = PageVisits.read(visits.send(novice, "/practice", fields.toArray(String[]::new)), 422);
        assertThat(refused.select("input[name='grades[0].after']").val()).isEqualTo("两千");
        assertThat(refused.select("td .error").text()).isNotBlank();
        for (int round = 1; round <= 3; round++) {
            Document page = visits.show(novice, "/practice");
            if (page.select("#round").isEmpty()) {
                break;
            }
            assertThat(visits.send(novice, "/practice", fields(page).toArray(String[]::new))
                            .getStatus())
                    .isEqualTo(302);
        }
        Document over = visits.show(novice, "/practice");
        assertThat(over.select("#result tbody tr")).hasSize(3);
        assertThat(over.text()).contains("学到什么", "练习日历", "第七条");
        assertThat(visits.send(novice, "/practice/stop").getStatus()).isEqualTo(302);
        assertThat(visits.show(novice, "/practice").select("#result")).isEmpty();
    }

    private static List<String> fields(Document page) {
        List<String> values = new ArrayList<>();
        for (Element field : page.select("#round input:not([type=checkbox]):not([name=_csrf])")) {
            values.add(field.attr("name"));
            values.add(field.val());
        }
        return values;
    }
}
