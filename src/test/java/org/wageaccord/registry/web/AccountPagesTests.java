package org.wageaccord.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.registry.Entries.CODE;
import static org.wageaccord.registry.Entries.code;
import static org.wageaccord.registry.Entries.delegate;
import static org.wageaccord.registry.Entries.enterprise;
import static org.wageaccord.registry.Entries.identity;
import static org.wageaccord.registry.Entries.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.RegisterTest;
import org.wageaccord.registry.Registry;

/** Accounts and mandates from their pages: who opens what for whom, and everything that is refused. */
@RegisterTest
@Transactional
class AccountPagesTests {

    private static final PartyId EXAMPLE = new PartyId(CODE);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    @Autowired
    MockMvc mvc;

    @Autowired
    Registry registry;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient jdbc;

    private final String username = "u" + UUID.randomUUID().toString().substring(0, 18);
    private Person chen;

    @BeforeEach
    void theExampleEnterpriseIsInTheRegister() {
        act(Actor.PLATFORM);
        registry.enter(enterprise()).orElseThrow();
        registry.enter(enterprise(code(1), "永康示例门业有限公司", "石柱镇", false, null, null))
                .orElseThrow();
        chen = registry.enter(EXAMPLE, delegate("陈某", Gender.MALE, identity(1, Gender.MALE), false, FIRST, LAST))
                .orElseThrow();
    }

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

    @Test
    void theHolderIsFoundOnARosterThatCameLaterUnderTheSameNameOnly() throws Exception {
        ActorId chair = account("陈某", Role.WC, EXAMPLE, Role.WC);
        Person other = registry.enter(EXAMPLE, person("李某", Gender.MALE, "33079919800101001X"))
                .orElseThrow();
        actAs(PartyId.CITY_UNION, Role.CU);
        String address = "/accounts/" + chair + "/person";
        assertThat(page(get("/accounts/" + chair)).select("a[href^=" + address + "]"))
                .hasSize(1);
        Document found = page(get(address).param("enterprise", CODE));
        assertThat(found.select("tbody th").eachText()).containsExactly("陈某");
        perform(linking(address, other));
        assertThat(registry.personOf(chair)).isEmpty();
        perform(linking(address, chen));
        assertThat(registry.personOf(chair).map(Person::id)).contains(chen.id());
    }

    @Test
    void accountsOfAllDelegatesAreOpenedAtOnceWithAListOfPasswords() throws Exception {
        for (int i = 2; i < 5; i++) {
            registry.enter(EXAMPLE, delegate("代表" + i, Gender.MALE, identity(i, Gender.MALE), false, FIRST, LAST))
                    .orElseThrow();
        }
        registry.enter(EXAMPLE, person("李某", Gender.MALE, "33079919800101001X")).orElseThrow();
        actAs(EXAMPLE, Role.WC);
        String address = "/accounts/many/" + CODE;
        assertThat(page(get(address)).text()).contains("这次为 4 人开通");
        Document bad =
                parse(perform(post(address).with(csrf()).param("role", "CD").param("from", "2026-01-01")));
        assertThat(error(bad, "to")).contains("请填写授权终止日");
        assertThat(error(bad, "sourcePaper")).contains("请填写授权依据");
        Document list = parse(perform(many(address, "CD")));
        assertThat(list.select("tbody tr")).hasSize(4);
        assertThat(list.select("tbody td:last-child").eachText()).doesNotHaveDuplicates();
        assertThat(registry.delegates(EXAMPLE, registryDay())).allMatch(one -> one.account() != null);
        assertThat(page(get(address)).select(".empty").text()).contains("都有账号");
        assertThat(parse(perform(many(address, "WK"))).select("#given-password"))
                .hasSize(1);
        actAs(EXAMPLE, Role.EL);
        assertThat(status(get(address))).isEqualTo(403);
    }

    @Test
    void whoHasAnAccountFromBeforeTheRosterGetsNoSecondOne() throws Exception {
        ActorId chair = account("陈某", Role.WC, EXAMPLE, Role.WC);
        actAs(EXAMPLE, Role.WC);
        Document page = page(get("/accounts/many/" + CODE));
        assertThat(page.select(".notice.warn a").eachAttr("href"))
                .containsExactly("/accounts/" + chair + "/person?enterprise=" + CODE);
        assertThat(page.select("form[method=post] .primary")).isEmpty();
        assertThat(status(many("/accounts/many/" + CODE, "CD"))).isEqualTo(422);
        assertThat(registry.person(EXAMPLE, chen.id()).orElseThrow().account()).isNull();
        actAs(PartyId.CITY_UNION, Role.CU);
        assertThat(page(get("/accounts/new")
                                .param("enterprise", CODE)
                                .param("person", chen.id().toString()))
                        .select(".notice.warn a"))
                .hasSize(1);
    }

    @Test
    void theChairFindsTheOwnNameOnTheRoster() throws Exception {
        Actor chair = accounts.actor(account("陈某", Role.WC, EXAMPLE, Role.WC));
        act(chair);
        assertThat(page(get("/accounts/" + chair.id())).text()).contains("这是您自己的账号");
        perform(linking("/accounts/" + chair.id() + "/person", chen));
        assertThat(registry.personOf(chair.id()).map(Person::id)).contains(chen.id());
    }

    @Test
    void aPersonWhoseAccountIsDisabledMayBeGivenAnother() throws Exception {
        ActorId wrong = account("陈某", Role.CD, EXAMPLE, Role.CD);
        ActorId right = account("陈某", Role.WC, EXAMPLE, Role.WC);
        registry.link(EXAMPLE, chen.id(), wrong, null).orElseThrow();
        actAs(PartyId.CITY_UNION, Role.CU);
        String address = "/accounts/" + right + "/person";
        assertThat(page(get(address).param("enterprise", CODE)).select("tbody form[action$=person] button"))
                .isEmpty();
        perform(linking(address, chen));
        assertThat(registry.personOf(right)).isEmpty();
        keeping.disable(wrong).orElseThrow();
        assertThat(page(get(address).param("enterprise", CODE)).select("tbody form[action$=person] button"))
                .hasSize(1);
        perform(linking(address, chen));
        assertThat(registry.personOf(right).map(Person::id)).contains(chen.id());
        assertThat(registry.personOf(wrong)).isEmpty();
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

    private MockHttpServletRequestBuilder opening(String role) {
        return open(role, CODE);
    }

    private MockHttpServletRequestBuilder office(String role, String place, String name) {
        return open(role, "").param("place", place).param("name", name);
    }

    private MockHttpServletRequestBuilder open(String role, String enterprise) {
        return post("/accounts/new")
                .with(csrf())
                .param("enterprise", enterprise)
                .param("username", username)
                .param("role", role)
                .param("from", "2026-01-01")
                .param("to", "2030-12-31")
                .param("sourcePaper", "任职文件 2026-1");
    }

    private static MockHttpServletRequestBuilder granting(String address, String role) {
        return post(address)
                .with(csrf())
                .param("role", role)
                .param("enterprise", CODE)
                .param("from", "2026-01-01")
                .param("to", "2030-12-31")
                .param("sourcePaper", "委托书");
    }

    private static MockHttpServletRequestBuilder revoking(String address, String lastDay, String reason) {
        return post(address).with(csrf()).param("lastDay", lastDay).param("sourcePaper", reason);
    }

    private static MockHttpServletRequestBuilder linking(String address, Person person) {
        return post(address)
                .with(csrf())
                .param("enterprise", CODE)
                .param("person", person.id().toString());
    }

    private static MockHttpServletRequestBuilder many(String address, String role) {
        return post(address)
                .with(csrf())
                .param("role", role)
                .param("from", "2026-01-01")
                .param("to", "2030-12-31")
                .param("sourcePaper", "选举结果");
    }

    /** An account as the platform opens it, with a mandate. */
    private ActorId account(String name, Role main, PartyId party, Role role) {
        Actor before = actor.get();
        act(Actor.PLATFORM);
        ActorId id =
                keeping.open("a" + UUID.randomUUID(), name, main).orElseThrow().id();
        registry.mandate(id, party, role, FIRST, LAST, "任职文件").orElseThrow();
        act(before);
        return id;
    }

    private LocalDate registryDay() {
        return LocalDate.now(java.time.Clock.system(org.wageaccord.kernel.Show.BEIJING));
    }

    private List<String> acts() {
        return jdbc.sql("select act from audit.ledger_entry where actor_id = ?")
                .param(actor.get().id().value())
                .query(String.class)
                .list();
    }

    private static String error(Document page, String field) {
        return page.select(".has-error:has(#" + field + ") .error").text();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = perform(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return parse(response);
    }

    private static Document parse(MockHttpServletResponse response) throws Exception {
        Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("h1")).hasSize(1);
        return page;
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return perform(request).getStatus();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user("someone"))).andReturn().getResponse();
    }

    private void actAs(PartyId party, Role role) {
        act(Actor.PLATFORM);
        Actor holder = new Actor(new ActorId(UUID.randomUUID()), "某人", role.name());
        registry.mandate(holder.id(), party, role, FIRST, LAST, "任职文件").orElseThrow();
        act(holder);
    }

    private void act(Actor who) {
        when(actor.get()).thenReturn(who);
    }
}
