package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.ActorId;

/** Sign-in and ledger over a real PostgreSQL. */
@SpringBootTest
@AutoConfigureMockMvc
class AccountsTests {

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private final String username = "person-" + UUID.randomUUID();

    private ActorId open() {
        return accounts.open(username, "陈某", Role.WC, "a long password").orElseThrow();
    }

    @Test
    void aShortPasswordATakenNameAndAMissingNameAreRefusedTogether() {
        open();
        assertThat(accounts.open(username.toUpperCase(java.util.Locale.ROOT), " ", Role.WC, "short")
                        .refusals())
                .extracting(r -> r.field())
                .containsExactly("username", "name", "password");
    }

    @Test
    void thePasswordIsKeptAsArgon2id() {
        ActorId id = open();
        assertThat(jdbc.sql("select password_hash from access.account where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
        assertThat(accounts.confirms(id, "a long password")).isTrue();
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForAWhile() {
        ActorId id = open();
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.confirms(id, "wrong")).isFalse();
        }
        assertThat(accounts.confirms(id, "a long password")).isFalse();
        jdbc.sql("update access.account set locked_until = now() - interval '1 second' where id = ?")
                .param(id.value())
                .update();
        assertThat(accounts.confirms(id, "a long password")).isTrue();
    }

    @Test
    void aStrangerIsLedToTheSignInPageAndASessionServesAnyNode() throws Exception {
        open();
        web.perform(get("/law")).andExpect(redirectedUrlPattern("**/sign-in"));
        Cookie session = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", "a long password"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(session).isNotNull();
        web.perform(get("/law").cookie(session))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy", org.hamcrest.Matchers.containsString("script-src 'self'")));
        assertThat(jdbc.sql("select count(*) from access.spring_session")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void wrongNameWrongPasswordAndLockedAccountLookTheSame() throws Exception {
        open();
        for (int i = 0; i < 5; i++) {
            refusedSignIn(username, "wrong");
        }
        refusedSignIn("nobody at all", "wrong");
        refusedSignIn(username, "a long password");
    }

    private void refusedSignIn(String name, String password) throws Exception {
        web.perform(post("/sign-in").with(csrf()).param("username", name).param("password", password))
                .andExpect(forwardedUrl("/sign-in/failed"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        web.perform(post("/sign-in").param("username", username).param("password", "x"))
                .andExpect(status().isForbidden());
    }

    @Test
    void outsideTheDemoThereAreNoDemoPeople() throws Exception {
        assertThat(accounts.demoPeople()).isEmpty();
        assertThatThrownBy(() -> accounts.openDemo("x", "x", Role.WK, "x", "x"))
                .isInstanceOf(IllegalStateException.class);
        web.perform(post("/demo/sign-in")
                        .with(csrf())
                        .param("person", UUID.randomUUID().toString()))
                .andExpect(status().isNotFound());
    }

    @Test
    void anActIsEnteredInTheLedgerOnceAndRollsBackWithIt() {
        open();
        assertThat(entries()).isEqualTo(1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> {
                    events.publishEvent(new AccountOpened(username, "x", Role.WK));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");
        assertThat(entries()).isEqualTo(1);
        assertThatThrownBy(() -> events.publishEvent(new AccountOpened(username, "x", Role.WK)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseRefusesToChangeDeleteOrTruncateTheLedger() {
        open();
        for (String attack : new String[] {
            "update audit.ledger_entry set actor_name = 'x'",
            "delete from audit.ledger_entry",
            "truncate audit.ledger_entry cascade"
        }) {
            assertThatThrownBy(() -> jdbc.sql(attack).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    private int entries() {
        return jdbc.sql("select count(*) from audit.ledger_entry where convert_from(body, 'UTF8') like ?")
                .param("%" + username + "%")
                .query(Integer.class)
                .single();
    }
}
