package org.wageaccord.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends open sessions of a disabled account within two seconds, on every node. */
@Component
class StillWelcome extends OncePerRequestFilter {

    private static final long FRESH = Duration.ofSeconds(2).toNanos();
    private static final int MANY = 10_000;

    private final AccountTable table;
    private final ConcurrentHashMap<UUID, Long> seen = new ConcurrentHashMap<>();

    StillWelcome(AccountTable table) {
        this.table = table;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null
                && signedIn.getPrincipal() instanceof SignedInPerson person
                && !isWelcome(person.actor().id().value())) {
            SecurityContextHolder.clearContext();
            if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
            response.sendRedirect("/sign-in");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isWelcome(UUID id) {
        Long last = seen.get(id);
        if (last != null && System.nanoTime() - last < FRESH) {
            return true;
        }
        boolean welcome = table.byId(id).filter(account -> !account.disabled()).isPresent();
        if (seen.size() > MANY) {
            seen.clear();
        }
        if (welcome) {
            seen.put(id, System.nanoTime());
        }
        return welcome;
    }
}
