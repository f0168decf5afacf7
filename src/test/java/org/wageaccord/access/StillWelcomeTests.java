package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an open session may still do, on a node that was not told, with time moved by hand. */
class StillWelcomeTests {

    private static final Instant MORNING = Instant.parse("2026-02-09T01:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    private final AccountTable table = mock(AccountTable.class);
    private final StillWelcome filter = new StillWelcome(table, clock());
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/inbox");

    @BeforeEach
    void signedIn() {
        is(false, null);
        SecurityContextHolder.getContext().setAuthentication(PasswordSignIn.signedIn(account(false, null)));
    }

    @AfterEach
    void signedOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDisabledAccountIsTurnedAwayAfterTwoSecondsAtTheLatest() throws Exception {
        assertThat(ask("/inbox")).isNull();
        is(true, null);
        now.set(MORNING.plus(Duration.ofMillis(1_999)));
        assertThat(ask("/inbox")).isNull();
        now.set(MORNING.plus(Duration.ofSeconds(2)));
        request.getSession();
        assertThat(ask("/inbox")).isEqualTo("/sign-in");
        assertThat(request.getSession(false)).isNull();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void anAccountThatIsGoneIsTurnedAway() throws Exception {
        when(table.byId(any())).thenReturn(Optional.empty());
        assertThat(ask("/inbox")).isEqualTo("/sign-in");
    }

    @Test
    void withAGivenPasswordNothingIsOpenButTheChangeOfItAndLeaving() throws Exception {
        is(false, MORNING.plus(Duration.ofDays(14)));
        for (String page : new String[] {"/", "/inbox", "/cases", "/cases/2026-0001/sign", "/accounts", "/passwords"}) {
            assertThat(ask(page)).as(page).isEqualTo("/password");
        }
        for (String page : new String[] {"/password", "/sign-out", "/css/app.css", "/help", "/favicon.svg"}) {
            assertThat(ask(page)).as(page).isNull();
        }
    }

    @Test
    void whoHasJustChosenAPasswordGoesOnAtOnce() throws Exception {
        is(false, MORNING.plus(Duration.ofDays(14)));
        assertThat(ask("/inbox")).isEqualTo("/password");
        is(false, null);
        assertThat(ask("/inbox")).isNull();
    }

    @Test
    void aClockSetBackDoesNotKeepAWelcomeFresh() throws Exception {
        assertThat(ask("/inbox")).isNull();
        is(true, null);
        now.set(MORNING.minus(Duration.ofDays(300)));
        assertThat(ask("/inbox")).isEqualTo("/sign-in");
    }

    /** Where the request was sent to; null when it went through. */
    private @Nullable String ask(String page) throws Exception {
        request.setRequestURI(page);
        request.removeAttribute(StillWelcome.class.getName() + ".FILTERED");
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        assertThat(chain.getRequest() == null).isEqualTo(response.getRedirectedUrl() != null);
        return response.getRedirectedUrl();
    }

    private void is(boolean disabled, @Nullable Instant initialUntil) {
        when(table.byId(any())).thenReturn(Optional.of(account(disabled, initialUntil)));
    }

    private static Account account(boolean disabled, @Nullable Instant initialUntil) {
        return new Account(new UUID(1, 1), "chen", "陈某", Role.WC, "hash", 0, null, disabled, initialUntil);
    }

    private Clock clock() {
        Clock clock = mock(Clock.class);
        when(clock.instant()).thenAnswer(call -> now.get());
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
        return clock;
    }
}
