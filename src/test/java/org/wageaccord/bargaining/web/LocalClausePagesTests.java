package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.bargaining.Table.CHEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Example;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Mandate;

/** The guide's page of local clauses, and the clauses beside the model texts of a position. */
@BargainingRoom
class LocalClausePagesTests extends PageOfTheTable {

    private static final Actor GUIDE = new Actor(new ActorId(UUID.randomUUID()), "胡某", Role.TG.name());

    @Autowired
    JdbcClient jdbc;

    private String town;
    private String home;

    @BeforeEach
    void theEnterpriseIsInTheTownOfTheGuide() {
        town = jdbc.sql("""
            select code from registry.town t where not exists
                (select from bargaining.local_clause c where c.town = t.code) order by code desc limit 1\
            """).query(String.class).single();
        home = "/local-clauses/" + town;
        LocalDate day = LocalDate.of(2026, 1, 1);
        when(registry.mandatesOf(eq(GUIDE.id()), any()))
                .thenReturn(List.of(new Mandate(
                        UUID.randomUUID(), GUIDE.id(), PartyId.town(town), Role.TG, day, day.plusYears(1), "聘书")));
        when(registry.enterprise(any()))
                .thenReturn(Optional.of(new Enterprise(
                        Example.ENTERPRISE, "示例五金", "3382", "金属工具制造", town, "本镇", true, 240, 96, "", "", null, null)));
    }

    @Test
    void theGuideWritesAClauseAndAChiefOfTheTownAddsItToThePosition() {
        Document first = shown(call(GUIDE, get(home)), 200);
        assertThat(first.text()).contains("本镇还没有本地条款");
        assertThat(call(GUIDE, get("/local-clauses")).getResponse().getRedirectedUrl())
                .isEqualTo(home);
        assertThat(write("高温津贴", "六月至九月每人每月发给高温津贴。")).isEqualTo(303);
        assertThat(shown(call(GUIDE, get(home)), 200).text()).contains("高温津贴", "提供中", "第 1 版", "停用");
        CaseNumber c = table.inRound3();
        Document form = page(CHEN, c, "table/position");
        assertThat(form.select("#local-clauses").text()).contains("高温津贴", "总工会）", "天热多发一份钱", "第十七条");
        String add = form.select("#local-clauses button").val();
        Document more =
                shown(call(CHEN, filled(form, "main form", c, "table/position").param("add", add)), 200);
        assertThat(more.select("[name='clauses[2].key']").val()).isEqualTo("W1");
        assertThat(more.select("[name='clauses[2].title']").val()).isEqualTo("高温津贴");
        assertThat(more.select("[name='clauses[2].text']").text()).isEqualTo("六月至九月每人每月发给高温津贴。");
        Document unknown = shown(
                call(CHEN, filled(form, "main form", c, "table/position").param("add", "local-" + UUID.randomUUID())),
                200);
        assertThat(unknown.select("[name='clauses[2].key']")).isEmpty();
    }

    @Test
    void whatIsRefusedStaysInTheForm() {
        Document refused = shown(
                call(
                        GUIDE,
                        post(home)
                                .param("title", "")
                                .param("text", "六月至九月")
                                .param("plain", "天热")
                                .param("source", "第十七条")
                                .param("validFrom", "2020-01-01")),
                422);
        assertThat(refused.select("#title ~ .error").text()).contains("请填写内容");
        assertThat(refused.select("#validFrom ~ .error").text()).contains("不能早于");
        assertThat(refused.getElementById("text").text()).isEqualTo("六月至九月");
    }

    @Test
    void aNewVersionAndAWithdrawalStartFromTheClause() {
        write("夜班津贴", "每个夜班二十元。");
        Document page = shown(call(GUIDE, get(home)), 200);
        String edit = page.select("a[href*='edit=']").attr("href");
        Document version = shown(call(GUIDE, get(edit.replaceFirst("#.*", ""))), 200);
        assertThat(version.getElementById("title").val()).isEqualTo("夜班津贴");
        assertThat(version.select("#write [name=version]").val()).isEqualTo("1");
        String withdraw = page.select("a[href*='withdraw=']").attr("href");
        Document leave = shown(call(GUIDE, get(withdraw.replaceFirst("#.*", ""))), 200);
        String id = leave.select("#withdraw [name=clause]").val();
        Document refused = shown(
                call(GUIDE, post(home + "/withdrawals").param("clause", id).param("from", "2026-03-04")), 422);
        assertThat(refused.select("#reason ~ .error").text()).contains("请填写内容");
        assertThat(call(
                                GUIDE,
                                post(home + "/withdrawals")
                                        .param("clause", id)
                                        .param("from", "2026-03-04")
                                        .param("reason", "不用了"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        Document after = shown(call(GUIDE, get(home)), 200);
        assertThat(after.text()).contains("已停用", "理由：不用了");
        assertThat(after.select("a[href*='edit=']")).isEmpty();
    }

    @Test
    void whoIsNotItsGuideFindsNothing() {
        for (String address : List.of("/local-clauses", home)) {
            assertThat(call(CHEN, get(address)).getResponse().getStatus()).isEqualTo(404);
        }
        assertThat(call(CHEN, post(home).param("title", "高温")).getResponse().getStatus())
                .isEqualTo(404);
    }

    private int write(String title, String text) {
        return call(
                        GUIDE,
                        post(home)
                                .param("title", title)
                                .param("text", text)
                                .param("plain", "天热多发一份钱")
                                .param("source", "《防暑降温措施管理办法》第十七条")
                                .param("validFrom", "2026-03-04"))
                .getResponse()
                .getStatus();
    }
}
