package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Refusal;

/** An account from the day it is opened: the password that was given out, the first sign-in, resets and locks. */
@SpringBootTest
@AutoConfigureMockMvc
class FirstSignInTests {

    private static final String OWN = "my own words 1";

    @Autowired
    AccountKeeping keeping;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private final String username = "first-" + UUID.randomUUID();

    private OpenedAccount open() {
        return keeping.open(username, "陈某", Role.WC).orElseThrow();
    }

    @Test
    void theFirstSignInLeadsToANewPasswordAndToNothingElse() throws Exception {
        OpenedAccount opened = open();
        Cookie session = signIn(opened.initialPassword());
        web.perform(get("/inbox").cookie(session)).andExpect(redirectedUrl("/password"));
        web.perform(get("/law").cookie(session)).andExpect(redirectedUrl("/password"));
        assertThat(page(session).select(".notice.warn").text()).contains("初始密码");
        change(session, opened.initialPassword(), OWN, OWN, 302);
        web.perform(get("/law").cookie(session)).andExpect(status().isOk());
        assertThat(accounts.signIn(username, opened.initialPassword())).isEmpty();
        assertThat(accounts.signIn(username, OWN)).isPresent();
        assertThat(acts(opened.id())).containsExactly("access.signedIn", "access.passwordChanged");
    }

    @Test
    void aGivenPasswordIsKeptNowhereInTheClear() {
        OpenedAccount opened = open();
        assertThat(jdbc.sql("select a::text from access.account a where id = ?")
                        .param(opened.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(opened.initialPassword());
        assertThat(jdbc.sql("select count(*) from audit.ledger_entry where convert_from(body, 'UTF8') like ?")
                        .param("%" + opened.initialPassword() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(opened.toString()).doesNotContain(opened.initialPassword());
    }

    @Test
    void aGivenPasswordIsOverAfterItsTime() {
        OpenedAccount opened = open();
        jdbc.sql("update access.account set initial_until = now() - interval '1 second' where id = ?")
                .param(opened.id().value())
                .update();
        assertThat(accounts.signIn(username, opened.initialPassword())).isEmpty();
        OpenedAccount again = keeping.resetPassword(opened.id());
        assertThat(again.initialPassword()).isNotEqualTo(opened.initialPassword());
        assertThat(accounts.signIn(username, again.initialPassword())).isPresent();
    }

    @Test
    void everythingWrongIsToldBesideItsFieldAndNoPasswordIsSentBack() throws Exception {
        OpenedAccount opened = open();
        Cookie session = signIn(opened.initialPassword());
        Document refused = change(session, "not the one", "short", "other", 422);
        assertThat(refused.select(".has-error:has(#next) .error").text())
                .contains("至少 10 位")
                .contains("GB/T 22239");
        assertThat(refused.select(".has-error:has(#repeated) .error").text()).contains("不一致");
        assertThat(refused.select("input[type=password]").eachAttr("value")).isEmpty();
        assertThat(change(session, "not the one", OWN, OWN, 422)
                        .select(".has-error:has(#present) .error")
                        .text())
                .contains("现在的密码不对");
        assertThat(change(session, opened.initialPassword(), opened.initialPassword(), opened.initialPassword(), 422)
                        .select(".has-error:has(#next) .error")
                        .text())
                .contains("不能与现在的密码相同");
        web.perform(get("/inbox").cookie(session)).andExpect(redirectedUrl("/password"));
    }

    @Test
    void changingThePasswordSignsOutElsewhereAndAResetEverywhere() throws Exception {
        OpenedAccount opened = open();
        Cookie here = signIn(opened.initialPassword());
        change(here, opened.initialPassword(), OWN, OWN, 302);
        Cookie there = signIn(OWN);
        change(here, OWN, OWN + "2", OWN + "2", 302);
        web.perform(get("/law").cookie(there)).andExpect(redirectedUrlPattern("**/sign-in"));
        web.perform(get("/law").cookie(here)).andExpect(status().isOk());
        keeping.resetPassword(opened.id());
        web.perform(get("/law").cookie(here)).andExpect(redirectedUrlPattern("**/sign-in"));
        assertThat(accounts.signIn(username, OWN + "2")).isEmpty();
    }

    @Test
    void aLockedAccountIsListedUnlockedAndLetInAtOnce() {
        OpenedAccount opened = open();
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.signIn(username, "wrong")).isEmpty();
        }
        assertThat(accounts.signIn(username, opened.initialPassword())).isEmpty();
        assertThat(find(AccountState.LOCKED)).containsExactly(username);
        keeping.unlock(opened.id()).orElseThrow();
        assertThat(accounts.signIn(username, opened.initialPassword())).isPresent();
        assertThat(find(AccountState.LOCKED)).isEmpty();
        assertThat(find(AccountState.INITIAL)).containsExactly(username);
        assertThat(keeping.unlock(opened.id()).refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.access.notLocked");
        assertThat(jdbc.sql("select count(*) from audit.ledger_entry where act = 'access.accountUnlocked'"
                                + " and convert_from(body, 'UTF8') like ?")
                        .param("%" + username + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anotherMainRoleIsWornFromTheNextSignIn() throws Exception {
        OpenedAccount opened = open();
        Cookie session = signIn(opened.initialPassword());
        keeping.wear(opened.id(), Role.CD);
        web.perform(get("/law").cookie(session)).andExpect(redirectedUrlPattern("**/sign-in"));
        assertThat(accounts.actor(opened.id()).role()).isEqualTo("CD");
    }

    @Test
    void aTakenNameIsRefusedInLargeAndSmallLetters() throws Exception {
        open();
        assertThat(keeping.open(username.toUpperCase(java.util.Locale.ROOT), "李某", Role.WK)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.access.usernameTaken");
        web.perform(post("/sign-in").with(csrf()).param("username", username).param("password", "x"))
                .andExpect(forwardedUrl("/sign-in/failed"));
    }

    private List<String> find(AccountState state) {
        return keeping.find(new AccountSearch(username, state, Set.of(Role.WC), null), 0).items().stream()
                .map(AccountSheet::username)
                .toList();
    }

    private List<String> acts(ActorId id) {
        return jdbc.sql("select act from audit.ledger_entry where actor_id = ? order by entry_id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private Cookie signIn(String password) throws Exception {
        Cookie session = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", password))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(session).isNotNull();
        return session;
    }

    private Document page(Cookie session) throws Exception {
        return Jsoup.parse(web.perform(get("/password").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private Document change(Cookie session, String present, String next, String repeated, int status) throws Exception {
        MockHttpServletResponse response = web.perform(post("/password")
                        .cookie(session)
                        .with(csrf())
                        .param("present", present)
                        .param("next", next)
                        .param("repeated", repeated))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
