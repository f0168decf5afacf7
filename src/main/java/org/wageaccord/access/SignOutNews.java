package org.wageaccord.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.transaction.support.TransactionTemplate;

/** Records that a person signed out, and tells whoever holds something for the session. */
record SignOutNews(ApplicationEventPublisher events, TransactionTemplate transaction) implements LogoutHandler {
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            events.publishEvent(new SessionEnded(session.getId()));
        }
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedInPerson person) {
            transaction.executeWithoutResult(
                    tx -> events.publishEvent(new SignedOut(person.actor().name())));
        }
    }
}
