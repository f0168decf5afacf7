package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Refusal;

/** What a session is, when it begins, and when it ends. */
@SpringBootTest
@AutoConfigureMockMvc
class SessionTests {

    @Autowired
    Accounts accounts;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private final String username = "session-" + UUID.randomUUID();

    @Test
    void signingInGivesTheSessionANewId() throws Exception {
        open();
        Cookie before = web.perform(get("/sign-in")).andReturn().getResponse().getCookie("SESSION");
        assertThat(before).as("the form's token lives in a session").isNotNull();
        Cookie after = signIn(before);
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        web.perform(get("/law").cookie(before)).andExpect(redirectedUrlPattern("**/sign-in"));
        web.perform(get("/law").cookie(after)).andExpect(status().isOk());
    }

    @Test
    void theSessionsOfADisabledAccountEndAtOnceAndItIsNotLetInAgain() throws Exception {
        ActorId id = open();
        Cookie session = signIn();
        web.perform(get("/law").cookie(session)).andExpect(status().isOk());
        keeping.disable(id).orElseThrow();
        web.perform(get("/law").cookie(session)).andExpect(redirectedUrlPattern("**/sign-in"));
        assertThat(accounts.signIn(username, "a long password")).isEmpty();
        assertThat(keeping.disable(id).refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.access.alreadyDisabled");
        keeping.enable(id).orElseThrow();
        assertThat(accounts.signIn(username, "a long password")).isPresent();
    }

    @Test
    void signingOutEndsTheSessionAndIsEnteredUnderThePersonsOwnName() throws Exception {
        ActorId id = open();
        Cookie session = signIn();
        web.perform(post("/sign-out").cookie(session).with(csrf())).andExpect(redirectedUrl("/sign-in?out"));
        web.perform(get("/law").cookie(session)).andExpect(redirectedUrlPattern("**/sign-in"));
        assertThat(jdbc.sql("select act from audit.ledger_entry where actor_id = ? order by entry_id")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("access.signedIn", "access.signedOut");
    }

    @Test
    void aSessionKeepsLittle() throws Exception {
        ActorId id = open();
        signIn();
        assertThat(jdbc.sql("""
                                select sum(length(attribute_bytes)) from access.spring_session_attributes a
                                join access.spring_session s on s.primary_id = a.session_primary_id
                                where s.principal_name = ?""").param(id.toString()).query(Integer.class).single())
                .isBetween(1, 4_000);
    }

    @Test
    void thePagesForbidFramesForeignScriptsAndGuessedTypes() throws Exception {
        web.perform(get("/sign-in"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(result -> assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                        .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void theSignInPageIsOpenAndItsFieldsHaveLabels() throws Exception {
        Document page = page("/sign-in");
        for (String field : new String[] {"username", "password"}) {
            assertThat(page.select("label[for=" + field + "]").text()).isNotBlank();
        }
        assertThat(page.select("form[action=/sign-in] input[name=_csrf]")).hasSize(1);
        assertThat(page.select("form[action=/demo/sign-in]")).isEmpty();
        assertThat(page.text()).contains("登录");
        assertThat(page("/sign-in?lang=en").text()).contains("Sign in");
    }

    @Test
    void aRefusedSignInKeepsTheTypedNameButNotThePassword() throws Exception {
        var answer = web.perform(post("/sign-in/failed")
                        .with(csrf())
                        .param("username", "陈\"某")
                        .param("password", "secret words"))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        String html = answer.getResponse().getContentAsString();
        Document page = Jsoup.parse(html);
        assertThat(page.select("#username").val()).isEqualTo("陈\"某");
        assertThat(page.select("[role=alert]").text()).contains("账号和密码不符");
        assertThat(html).doesNotContain("secret words");
    }

    private ActorId open() {
        return accounts.open(username, "陈某", Role.WC, "a long password").orElseThrow();
    }

    private Cookie signIn(Cookie... before) throws Exception {
        var request = post("/sign-in").with(csrf()).param("username", username).param("password", "a long password");
        Cookie session = web.perform(before.length == 0 ? request : request.cookie(before))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(session).isNotNull();
        return session;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
