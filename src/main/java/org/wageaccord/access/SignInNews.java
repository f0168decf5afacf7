package org.wageaccord.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.transaction.support.TransactionTemplate;

/** Records the sign-in and goes on to the page that was asked for. */
class SignInNews extends SavedRequestAwareAuthenticationSuccessHandler {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SignInNews(ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.events = events;
        this.transaction = transaction;
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        if (signedIn.getPrincipal() instanceof SignedInPerson person) {
            transaction.executeWithoutResult(
                    tx -> events.publishEvent(new SignedIn(person.actor().name())));
        }
        super.onAuthenticationSuccess(request, response, signedIn);
    }
}
