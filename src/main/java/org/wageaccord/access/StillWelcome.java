package org.wageaccord.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends open sessions of a disabled account within two seconds, on every node, and leads who has signed in with a given
 * password to choosing one of their own, whatever page was asked for.
 */
@Component
class StillWelcome extends OncePerRequestFilter {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MANY = 10_000;

    /** What serves the one page that is open, and leaving. */
    private static final Pattern ALWAYS = Pattern.compile(
            "/password|/sign-out|/sign-in.*|/help|/error|/favicon\\..*|/(css|js|webjars|vendor|fonts|actuator)/.*");

    private final AccountTable table;
    private final Clock clock;
    private final ConcurrentHashMap<UUID, Instant> seen = new ConcurrentHashMap<>();

    StillWelcome(AccountTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What a session may do now. */
    private enum Standing {
        WELCOME,
        MUST_CHANGE_PASSWORD,
        GONE
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Standing standing = standing();
        if (standing == Standing.GONE) {
            SecurityContextHolder.clearContext();
            if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
            response.sendRedirect("/sign-in");
        } else if (standing == Standing.MUST_CHANGE_PASSWORD
                && !ALWAYS.matcher(request.getRequestURI()).matches()) {
            response.sendRedirect("/password");
        } else {
            chain.doFilter(request, response);
        }
    }

    private Standing standing() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof SignedInPerson person
                ? standing(person.actor().id().value())
                : Standing.WELCOME;
    }

    /** Only a welcome is remembered: who has just chosen a password goes on at once, on every node. */
    private Standing standing(UUID id) {
        Instant now = clock.instant();
        Instant last = seen.get(id);
        if (last != null && !now.isBefore(last) && now.isBefore(last.plus(FRESH))) {
            return Standing.WELCOME;
        }
        Standing standing = table.byId(id)
                .filter(account -> !account.disabled())
                .map(account -> account.mustChangePassword() ? Standing.MUST_CHANGE_PASSWORD : Standing.WELCOME)
                .orElse(Standing.GONE);
        if (seen.size() > MANY) {
            seen.clear();
        }
        if (standing == Standing.WELCOME) {
            seen.put(id, now);
        }
        return standing;
    }
}
