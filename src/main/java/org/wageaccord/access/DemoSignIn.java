package org.wageaccord.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs in a demo person at the press of a button; exists in the demo profile only. */
@Component
@ConditionalOnProperty("wage-accord.demo")
public class DemoSignIn {

    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    DemoSignIn(Accounts accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    /** Whether there is such a demo person. The session gets a new id, as after a password. */
    @Transactional
    public boolean signIn(UUID person, HttpServletRequest request, HttpServletResponse response) {
        Optional<Account> account = accounts.demoAccount(person);
        account.ifPresent(found -> enter(found, request, response));
        return account.isPresent();
    }

    private void enter(Account account, HttpServletRequest request, HttpServletResponse response) {
        Authentication signedIn = PasswordSignIn.signedIn(account);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        events.publishEvent(new SignedIn(account.name()));
    }
}
