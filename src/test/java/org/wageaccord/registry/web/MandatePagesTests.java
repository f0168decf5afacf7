package org.wageaccord.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.registry.Entries.CODE;

import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.RegisterTest;

/** Mandates from the pages of their accounts: granting, revoking, and what nobody does for themselves. */
@RegisterTest
@Transactional
class MandatePagesTests extends AccountPage {

    @Test
    void aMandateOfThePastIsRefusedAndATakenNameAndAPersonWithAnAccount() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        Document past = parse(perform(post("/accounts/new")
                .with(csrf())
                .param("enterprise", CODE)
                .param("name", "李某")
                .param("username", username)
                .param("role", "EH")
                .param("from", "2024-01-01")
                .param("to", "2024-12-31")
                .param("sourcePaper", "委托书")));
        assertThat(error(past, "to")).contains("不能早于今天");
        assertThat(perform(opening("WC").param("person", chen.id().toString())).getStatus())
                .isEqualTo(200);
        Document again = parse(perform(opening("WR").param("person", chen.id().toString())));
        assertThat(error(again, "username")).contains("已经有人使用");
        assertThat(again.text()).contains("陈某 已有账号");
    }

    @Test
    void aFurtherMandateIsGrantedAndRevokedWithDayAndReason() throws Exception {
        ActorId clerk = account("李某", Role.EH, EXAMPLE, Role.EH);
        actAs(PartyId.CITY_UNION, Role.CU);
        String address = "/accounts/" + clerk + "/mandates/new";
        assertThat(page(get(address)).select("#enterprise").val()).isEqualTo(CODE);
        assertThat(error(parse(perform(granting(address, "WR"))), "role"))
                .contains("不得相互兼任")
                .contains("第二十四条");
        assertThat(error(parse(perform(granting(address, "EH"))), "from")).contains("已有同一授权");
        assertThat(perform(granting(address, "ER")).getRedirectedUrl()).isEqualTo("/accounts/" + clerk);
        Document account = page(get("/accounts/" + clerk));
        assertThat(account.select("#mandates tbody th").eachText()).containsExactlyInAnyOrder("企业经办人", "企业方协商代表");
        String revoke =
                account.select("#mandates tr:has(th:contains(企业方协商代表)) a").attr("href");
        String yesterday = registryDay().minusDays(1).toString();
        assertThat(error(parse(perform(revoking(revoke, "2020-01-01", "辞职"))), "lastDay"))
                .contains("不能早于昨天");
        assertThat(error(parse(perform(revoking(revoke, yesterday, " "))), "sourcePaper"))
                .contains("请填写授权依据");
        assertThat(perform(revoking(revoke, yesterday, "辞职，2026-02-09 书面通知")).getRedirectedUrl())
                .isEqualTo("/accounts/" + clerk);
        assertThat(registry.holds(clerk, EXAMPLE, Set.of(Role.ER), registryDay()))
                .isFalse();
        assertThat(registry.holds(clerk, EXAMPLE, Set.of(Role.EH), registryDay()))
                .isTrue();
        assertThat(page(get("/accounts/" + clerk)).select("#mandates .pill").eachText())
                .contains("已撤销");
        assertThat(parse(perform(revoking(revoke, yesterday, "再次"))).text()).contains("本来就在");
        assertThat(acts()).contains("registry.mandateGranted", "registry.mandateRevoked");
    }

    @Test
    void nobodyGrantsRevokesDisablesOrResetsForThemselves() throws Exception {
        act(Actor.PLATFORM);
        Actor reviewer = accounts.actor(account("程某", Role.CU, PartyId.CITY_UNION, Role.CU));
        act(reviewer);
        Document own = page(get("/accounts/" + reviewer.id()));
        assertThat(own.select("#keep, #mandates a, a[href$=new]")).isEmpty();
        assertThat(own.text()).contains("这是您自己的账号");
        String address = "/accounts/" + reviewer.id() + "/mandates/new";
        assertThat(parse(perform(granting(address, "EL"))).text()).contains("不能给自己授权");
        UUID mandate = registry.mandatesOf(reviewer.id(), registryDay()).get(0).id();
        assertThat(parse(perform(revoking(
                                "/accounts/" + reviewer.id() + "/mandates/" + mandate + "/revoke",
                                registryDay().toString(),
                                "误撤")))
                        .text())
                .contains("不能撤销自己的授权");
        assertThat(status(post("/accounts/" + reviewer.id() + "/password").with(csrf())))
                .isEqualTo(403);
        perform(post("/accounts/" + reviewer.id() + "/disable").with(csrf()));
        assertThat(keeping.sheet(reviewer.id()).orElseThrow().disabled()).isFalse();
    }

    @Test
    void theMainRoleIsOneOfTheMandatesInForce() throws Exception {
        ActorId worker = account("王某", Role.WK, EXAMPLE, Role.WK);
        registry.mandate(worker, EXAMPLE, Role.WR, FIRST, LAST, "选举记录").orElseThrow();
        actAs(EXAMPLE, Role.WC);
        assertThat(page(get("/accounts/" + worker)).select("#role option").eachAttr("value"))
                .containsExactly("WR", "WK");
        perform(post("/accounts/" + worker + "/role").with(csrf()).param("role", "WC"));
        assertThat(accounts.actor(worker).role()).isEqualTo("WK");
        perform(post("/accounts/" + worker + "/role").with(csrf()).param("role", "WR"));
        assertThat(accounts.actor(worker).role()).isEqualTo("WR");
    }
}
