package org.wageaccord.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
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
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;

/** How the pages of accounts are asked for and read, over the register of the example enterprise. */
abstract class AccountPage {

    static final PartyId EXAMPLE = new PartyId(CODE);
    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final LocalDate LAST = LocalDate.of(2099, 12, 31);

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

    final String username = "u" + UUID.randomUUID().toString().substring(0, 18);
    Person chen;

    @BeforeEach
    void theExampleEnterpriseIsInTheRegister() {
        act(Actor.PLATFORM);
        registry.enter(enterprise()).orElseThrow();
        registry.enter(enterprise(code(1), "永康示例门业有限公司", "石柱镇", false, null, null))
                .orElseThrow();
        chen = registry.enter(EXAMPLE, delegate("陈某", Gender.MALE, identity(1, Gender.MALE), false, FIRST, LAST))
                .orElseThrow();
    }

    MockHttpServletRequestBuilder opening(String role) {
        return open(role, CODE);
    }

    MockHttpServletRequestBuilder office(String role, String place, String name) {
        return open(role, "").param("place", place).param("name", name);
    }

    MockHttpServletRequestBuilder open(String role, String enterprise) {
        return post("/accounts/new")
                .with(csrf())
                .param("enterprise", enterprise)
                .param("username", username)
                .param("role", role)
                .param("from", "2026-01-01")
                .param("to", "2030-12-31")
                .param("sourcePaper", "任职文件 2026-1");
    }

    static MockHttpServletRequestBuilder granting(String address, String role) {
        return post(address)
                .with(csrf())
                .param("role", role)
                .param("enterprise", CODE)
                .param("from", "2026-01-01")
                .param("to", "2030-12-31")
                .param("sourcePaper", "委托书");
    }

    static MockHttpServletRequestBuilder revoking(String address, String lastDay, String reason) {
        return post(address).with(csrf()).param("lastDay", lastDay).param("sourcePaper", reason);
    }

    static MockHttpServletRequestBuilder linking(String address, Person person) {
        return post(address)
                .with(csrf())
                .param("enterprise", CODE)
                .param("person", person.id().toString());
    }

    static MockHttpServletRequestBuilder many(String address, String role) {
        return post(address)
                .with(csrf())
                .param("role", role)
                .param("from", "2026-01-01")
                .param("to", "2030-12-31")
                .param("sourcePaper", "选举结果");
    }

    /** An account as the platform opens it, with a mandate. */
    ActorId account(String name, Role main, PartyId party, Role role) {
        Actor before = actor.get();
        act(Actor.PLATFORM);
        ActorId id =
                keeping.open("a" + UUID.randomUUID(), name, main).orElseThrow().id();
        registry.mandate(id, party, role, FIRST, LAST, "任职文件").orElseThrow();
        act(before);
        return id;
    }

    LocalDate registryDay() {
        return LocalDate.now(java.time.Clock.system(org.wageaccord.kernel.Show.BEIJING));
    }

    List<String> acts() {
        return jdbc.sql("select act from audit.ledger_entry where actor_id = ?")
                .param(actor.get().id().value())
                .query(String.class)
                .list();
    }

    static String error(Document page, String field) {
        return page.select(".has-error:has(#" + field + ") .error").text();
    }

    Document page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = perform(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return parse(response);
    }

    static Document parse(MockHttpServletResponse response) throws Exception {
        Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        assertThat(page.select("h1")).hasSize(1);
        return page;
    }

    int status(MockHttpServletRequestBuilder request) throws Exception {
        return perform(request).getStatus();
    }

    MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user("someone"))).andReturn().getResponse();
    }

    void actAs(PartyId party, Role role) {
        act(Actor.PLATFORM);
        Actor holder = new Actor(new ActorId(UUID.randomUUID()), "某人", role.name());
        registry.mandate(holder.id(), party, role, FIRST, LAST, "任职文件").orElseThrow();
        act(holder);
    }

    void act(Actor who) {
        when(actor.get()).thenReturn(who);
    }
}
