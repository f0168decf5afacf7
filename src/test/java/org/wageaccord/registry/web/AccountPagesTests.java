package org.wageaccord.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.registry.Entries.CODE;
import static org.wageaccord.registry.Entries.code;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Authenticators;
import org.wageaccord.access.OpenedAccount;
import org.wageaccord.access.Phone;
import org.wageaccord.access.PhoneTime;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.notification.Message;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.RegisterTest;

/** Accounts from their pages: who opens and keeps what for whom, and everything that is refused. */
@RegisterTest
@Transactional
class AccountPagesTests extends AccountPage {

    @Autowired
    Authenticators authenticators;

    @Autowired
    Notifications notifications;

    @Autowired
    PhoneTime phones;

    @Test
    void theUnionFindsAPersonOpensTheAccountAndSeesThePasswordOnce() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        Document roster = page(get("/accounts/new").param("enterprise", CODE).param("q", "陈"));
        String form = roster.select("#roster a.btn[href*=person]").attr("href");
        assertThat(form).isEqualTo("/accounts/new?enterprise=" + CODE + "&person=" + chen.id());
        assertThat(page(get(form)).select("#name").val()).isEqualTo("陈某");
        MockHttpServletResponse opened =
                perform(opening("WC").param("person", chen.id().toString()));
        assertThat(opened.getStatus()).isEqualTo(200);
        assertThat(opened.getHeader("Cache-Control")).contains("no-store");
        Document once = parse(opened);
        String password = once.select("#given-password").text();
        assertThat(password).matches("[a-z2-9-]{14}");
        Actor holder = accounts.byUsername(username).orElseThrow();
        assertThat(holder.name()).isEqualTo("陈某");
        assertThat(keeping.sheet(holder.id()).orElseThrow().initialUntil()).isNotNull();
        assertThat(registry.holds(holder.id(), EXAMPLE, Set.of(Role.WC), registryDay()))
                .isTrue();
        assertThat(registry.personOf(holder.id()).map(Person::id)).contains(chen.id());
        assertThat(page(get("/accounts/" + holder.id())).text())
                .contains("职工方首席代表")
                .doesNotContain(password);
        assertThat(acts()).contains("access.accountOpened", "registry.mandateGranted", "registry.accountLinked");
    }

    @Test
    void anOfficeAccountIsOpenedForWhoIsOnNoRoster() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        assertThat(page(get("/accounts/new")).select("#place option").eachText())
                .contains("永康市总工会", "芝英镇");
        assertThat(perform(office("HB", "", "何某")).getStatus()).isEqualTo(200);
        ActorId bureau = accounts.byUsername(username).orElseThrow().id();
        assertThat(registry.holds(bureau, PartyId.LABOR_BUREAU, Set.of(Role.HB), registryDay()))
                .isTrue();
    }

    @Test
    void everythingWrongIsToldBesideItsFieldAndNothingTypedIsLost() throws Exception {
        actAs(PartyId.CITY_UNION, Role.CU);
        MockHttpServletResponse refused = perform(post("/accounts/new")
                .with(csrf())
                .param("enterprise", CODE)
                .param("name", " ")
                .param("username", "陈 某")
                .param("role", "EH")
                .param("from", "2026-13-01")
                .param("to", "")
                .param("sourcePaper", " "));
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = parse(refused);
        assertThat(error(page, "name")).contains("请填写姓名");
        assertThat(error(page, "username")).contains("3 到 64 位");
        assertThat(error(page, "from")).contains("2026-13-01");
        assertThat(error(page, "to")).contains("请填写授权终止日");
        assertThat(error(page, "sourcePaper")).contains("请填写授权依据");
        assertThat(page.select("#username").val()).isEqualTo("陈 某");
        assertThat(page.select("#role option[selected]").val()).isEqualTo("EH");
        assertThat(error(parse(perform(opening("").param("name", "李某"))), "role"))
                .contains("请选择角色");
        assertThat(error(parse(perform(office("TG", "", "胡某"))), "place")).contains("请选择单位");
        assertThat(error(parse(perform(office("TG", "CITY_UNION", "胡某"))), "place"))
                .contains("不能代表");
        assertThat(accounts.byUsername(username)).isEmpty();
    }

    @Test
    void theLegalRepresentativeOpensForTheEnterpriseSideOnly() throws Exception {
        actAs(EXAMPLE, Role.EL);
        assertThat(perform(get("/accounts/new")).getRedirectedUrl()).isEqualTo("/accounts/new?enterprise=" + CODE);
        Document form = page(get("/accounts/new").param("enterprise", CODE));
        assertThat(form.select("#role option").eachAttr("value")).containsExactly("", "EH", "EC", "ER");
        assertThat(status(opening("EH").param("name", "李某"))).isEqualTo(200);
        Document refused = parse(perform(post("/accounts/new")
                .with(csrf())
                .param("enterprise", CODE)
                .param("name", "王某")
                .param("username", username + "2")
                .param("role", "WC")
                .param("from", "2026-01-01")
                .param("to", "2030-12-31")
                .param("sourcePaper", "文件")));
        assertThat(error(refused, "role")).contains("不能授予");
        assertThat(status(get("/accounts/new").param("enterprise", code(1)))).isEqualTo(404);
        assertThat(status(office("CU", "CITY_UNION", "程某"))).isEqualTo(403);
    }

    @Test
    void whoGrantsNothingSeesNoAccountsAtAll() throws Exception {
        UUID somebody = account("李某", Role.EH, EXAMPLE, Role.EH).value();
        for (Role role : List.of(Role.EH, Role.EC, Role.WR, Role.WK, Role.CD)) {
            actAs(EXAMPLE, role);
            assertThat(status(get("/accounts"))).as(role.name()).isEqualTo(403);
            assertThat(status(get("/accounts/new").param("enterprise", CODE))).isEqualTo(404);
            assertThat(status(get("/accounts/new"))).isEqualTo(403);
            assertThat(status(get("/accounts/" + somebody))).isEqualTo(404);
            assertThat(status(post("/accounts/" + somebody + "/password").with(csrf())))
                    .isEqualTo(404);
            assertThat(status(post("/accounts/" + somebody + "/disable").with(csrf())))
                    .isEqualTo(404);
        }
        assertThat(keeping.sheet(new ActorId(somebody)).orElseThrow().disabled())
                .isFalse();
    }

    @Test
    void eachSideSeesItsOwnAccountsAndKeepsThemNotThoseOfTheOther() throws Exception {
        ActorId clerk = account("李某", Role.EH, EXAMPLE, Role.EH);
        ActorId negotiator = account("王某", Role.WR, EXAMPLE, Role.WR);
        ActorId elsewhere = account("赵某", Role.EH, new PartyId(code(1)), Role.EH);
        actAs(EXAMPLE, Role.WC);
        assertThat(page(get("/accounts")).select("tbody th a").eachText()).containsExactly("王某");
        assertThat(status(get("/accounts/" + clerk))).isEqualTo(404);
        assertThat(status(post("/accounts/" + clerk + "/password").with(csrf())))
                .isEqualTo(404);
        assertThat(status(get("/accounts/" + elsewhere))).isEqualTo(404);
        assertThat(parse(perform(post("/accounts/" + negotiator + "/password").with(csrf())))
                        .select("#given-password")
                        .text())
                .hasSize(14);
        actAs(PartyId.CITY_UNION, Role.CU);
        assertThat(page(get("/accounts").param("enterprise", CODE))
                        .select("tbody th a")
                        .eachText())
                .containsExactly("李某", "王某");
        assertThat(page(get("/accounts").param("q", "赵某")).select("tbody th a").eachText())
                .containsExactly("赵某");
    }

    @Test
    void aSystemAdministratorKeepsAccountsOfOfficesAndNoBusiness() throws Exception {
        ActorId reviewer = account("何某", Role.HB, PartyId.LABOR_BUREAU, Role.HB);
        ActorId clerk = account("李某", Role.EH, EXAMPLE, Role.EH);
        actAs(PartyId.CITY_UNION, Role.SA);
        assertThat(status(get("/accounts/" + clerk))).isEqualTo(404);
        assertThat(page(get("/accounts/" + reviewer)).select("form[action$=password]"))
                .hasSize(1);
        assertThat(status(get("/register"))).isEqualTo(403);
        assertThat(page(get("/accounts").param("q", "李某")).select("tbody tr")).isEmpty();
    }

    @Test
    void aLockedAccountIsFoundByItsStateAndUnlocked() throws Exception {
        ActorId clerk = account("李某", Role.EH, EXAMPLE, Role.EH);
        jdbc.sql("update access.account set locked_until = now() + interval '10 minutes' where id = ?")
                .param(clerk.value())
                .update();
        actAs(EXAMPLE, Role.EL);
        assertThat(page(get("/accounts").param("state", "LOCKED"))
                        .select("tbody th a")
                        .eachText())
                .containsExactly("李某");
        assertThat(perform(post("/accounts/" + clerk + "/unlock").with(csrf())).getRedirectedUrl())
                .isEqualTo("/accounts/" + clerk);
        assertThat(page(get("/accounts").param("state", "LOCKED")).select("tbody tr"))
                .isEmpty();
        perform(post("/accounts/" + clerk + "/disable").with(csrf()));
        assertThat(keeping.sheet(clerk).orElseThrow().disabled()).isTrue();
        assertThat(page(get("/accounts/" + clerk)).select("form[action$=enable]"))
                .hasSize(1);
        perform(post("/accounts/" + clerk + "/enable").with(csrf()));
        assertThat(keeping.sheet(clerk).orElseThrow().disabled()).isFalse();
    }

    @Test
    void whoKeepsTheAccountResetsALostPhoneAndTheHolderIsTold() throws Exception {
        OpenedAccount opened =
                keeping.open("a" + UUID.randomUUID(), "王某", Role.WR).orElseThrow();
        ActorId negotiator = opened.id();
        Actor before = actor.get();
        act(Actor.PLATFORM);
        registry.mandate(negotiator, EXAMPLE, Role.WR, FIRST, LAST, "任职文件").orElseThrow();
        act(before);
        authenticators.begin(negotiator);
        Phone phone = new Phone(authenticators.begun(negotiator).orElseThrow());
        authenticators.confirm(negotiator, phone.shows(phones.now()), opened.initialPassword());
        actAs(EXAMPLE, Role.EL);
        assertThat(status(post("/accounts/" + negotiator + "/authenticator").with(csrf())))
                .isEqualTo(404);
        assertThat(authenticators.since(negotiator)).isPresent();
        actAs(EXAMPLE, Role.WC);
        assertThat(page(get("/accounts/" + negotiator)).select("form[action$=authenticator]"))
                .hasSize(1);
        assertThat(perform(post("/accounts/" + negotiator + "/authenticator").with(csrf()))
                        .getRedirectedUrl())
                .isEqualTo("/accounts/" + negotiator);
        assertThat(authenticators.since(negotiator)).isEmpty();
        assertThat(acts()).contains("access.authenticatorReset");
        assertThat(notifications.page(negotiator, 0, 10))
                .extracting(Message::text)
                .anyMatch(text -> text.contains("重置了您的手机动态码") || text.contains("reset the codes from your phone"));
        assertThat(page(get("/accounts/" + negotiator)).select("form[action$=authenticator]"))
                .isEmpty();
    }

    @Test
    void thePageOfTheEnterpriseLeadsToItsAccountsForThoseWhoGrantThere() throws Exception {
        account("李某", Role.EH, EXAMPLE, Role.EH);
        actAs(EXAMPLE, Role.EL);
        assertThat(page(get("/register/enterprises/" + CODE)).select("#mandates a[href^=/accounts]"))
                .hasSize(2);
        actAs(EXAMPLE, Role.EH);
        assertThat(page(get("/register/enterprises/" + CODE)).select("#mandates a[href^=/accounts]"))
                .isEmpty();
    }

    @Test
    void listsArePagedAndThePagesSpeakEnglish() throws Exception {
        for (int i = 0; i < 23; i++) {
            account("成员" + i, Role.WR, EXAMPLE, Role.WR);
        }
        actAs(EXAMPLE, Role.WC);
        Document first = page(get("/accounts"));
        assertThat(first.select("tbody tr")).hasSize(20);
        assertThat(page(get(first.select(".pages a").attr("href"))).select("tbody tr"))
                .hasSize(3);
        assertThat(page(get("/accounts").param("lang", "en")).select("h1").text())
                .startsWith("Accounts and mandates");
    }
}
