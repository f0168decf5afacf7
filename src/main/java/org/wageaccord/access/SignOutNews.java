package org.wageaccord.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.transaction.support.TransactionTemplate;

/** Records that a person signed out. */
record SignOutNews(ApplicationEventPublisher events, TransactionTemplate transaction) implements LogoutHandler {
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        if (signedIn != null && signedIn.getPrincipal() instanceof SignedInPerson person) {
            transaction.executeWithoutResult(
                    tx -> events.publishEvent(new SignedOut(person.actor().name())));
        }
    }
}
