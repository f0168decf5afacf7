package org.wageaccord.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/**
 * Whoever signs in acts under the main role of the account; without a mandate of that role in force today there is nothing to
 * do or see. The doors ask for mandates themselves; this keeps what goes by the role alone, as the ledger of the auditor.
 */
@Configuration(proxyBeanMethods = false)
class MandateGate implements WebMvcConfigurer, HandlerInterceptor {

    /** Open to everybody who has signed in, or to everybody. */
    private static final Pattern OPEN = Pattern.compile(
            "/password|/authenticator.*|/sign-.*|/help|/law.*|/messages.*|/error|/demo/.*"
                    + "|/training-clock.*|/v|/papers/verify(/.*)?|/agreements/open(/.*)?|/favicon\\..*|/(css|js|webjars|vendor|fonts|actuator)/.*");

    private final Registry registry;
    private final Statute statute;
    private final CurrentActor actor;

    MandateGate(Registry registry, Statute statute, CurrentActor actor) {
        this.registry = registry;
        this.statute = statute;
        this.actor = actor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        if (!isSignedIn() || OPEN.matcher(request.getRequestURI()).matches()) {
            return true;
        }
        Actor person = actor.get();
        boolean holds = person.isPlatform()
                || registry.mandatesOf(person.id(), statute.today()).stream()
                        .anyMatch(mandate -> mandate.role().name().equals(person.role()));
        if (!holds) {
            throw new ModelAndViewDefiningException(
                    new ModelAndView("registry/no-mandate", Map.of("role", person.role()), HttpStatus.FORBIDDEN));
        }
        return true;
    }

    /** Signed in to an account of this house; not a request that somebody is played in. */
    private static boolean isSignedIn() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Principal;
    }
}
