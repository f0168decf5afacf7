package org.wageaccord.negotiation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.negotiation.CaseGate;
import org.wageaccord.negotiation.CaseLaw;
import org.wageaccord.negotiation.CaseOver;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.statute.Statute;

/**
 * Stands before every page of a case, whichever room shows it: who may not see it gets the same answer as for a case that
 * does not exist. Every page that is shown gets the head of the case as the attribute {@code frame}.
 */
@Configuration(proxyBeanMethods = false)
class CaseDoorkeeper implements WebMvcConfigurer, HandlerInterceptor {

    private static final String NUMBER = CaseDoorkeeper.class.getName() + ".number";
    private static final String PAGES = CaseDoorkeeper.class.getName() + ".pages";
    private static final String LAW = CaseDoorkeeper.class.getName() + ".law";
    private static final String CASES = "/cases/";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Pages on which the parties act; nothing is done there once the case has ended before its time. */
    private static final Set<String> ACTS = Set.of(
            "reply",
            "teams",
            "data",
            "table",
            "blind-aid",
            "rounds",
            "recess",
            "congress",
            "ballot",
            "sign",
            "revision",
            "filing",
            "publication",
            "upper-union",
            "performance",
            "service-address",
            "openness");

    private final CaseGate gate;
    private final CaseFrames frames;
    private final CaseLaw law;
    private final Duties duties;
    private final CurrentActor actor;
    private final City city;

    CaseDoorkeeper(CaseGate gate, CaseFrames frames, CaseLaw law, Duties duties, CurrentActor actor, City city) {
        this.gate = gate;
        this.frames = frames;
        this.law = law;
        this.duties = duties;
        this.actor = actor;
        this.city = city;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/cases/{caseNumber}", "/cases/{caseNumber}/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String slug = slug(request);
        if (slug == null) {
            return true;
        }
        CaseNumber number = number(slug);
        Set<String> pages = number == null ? Set.of() : gate.pages(number);
        if (number == null || !pages.contains(page(request, slug))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        if (!READING.contains(request.getMethod()) && ACTS.contains(page(request, slug)) && gate.isOver(number)) {
            throw new CaseOver(number);
        }
        request.setAttribute(LAW, law.enter(number));
        request.setAttribute(NUMBER, number);
        request.setAttribute(PAGES, pages);
        if ("GET".equals(request.getMethod())) {
            duties.seen(number, actor.get().id());
        }
        return true;
    }

    /** The head of the page; redirects and files have none. */
    @Override
    @SuppressWarnings("unchecked")
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        CaseNumber number = (CaseNumber) request.getAttribute(NUMBER);
        if (number == null || page == null || !page.hasView() || isRedirect(page)) {
            return;
        }
        Set<String> pages = (Set<String>) request.getAttribute(PAGES);
        page.addObject("frame", frames.of(number, pages, path(request)));
    }

    /** The page and its acts are told the law by the packs of the case; the next request on this thread is not. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception e) {
        if (request.getAttribute(LAW) instanceof Statute.Scope scope) {
            scope.close();
        }
    }

    private static boolean isRedirect(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }

    @SuppressWarnings("unchecked")
    private static @Nullable String slug(HttpServletRequest request) {
        Map<String, String> variables =
                (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? null : variables.get("caseNumber");
    }

    private @Nullable CaseNumber number(String slug) {
        try {
            return CaseNumber.ofSlug(city.mark(), slug);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The first part of the address after the number: whose page it is. */
    private static String page(HttpServletRequest request, String slug) {
        String rest = path(request).substring((CASES + slug).length());
        String page = rest.startsWith("/") ? rest.substring(1) : rest;
        int end = page.indexOf('/');
        return end < 0 ? page : page.substring(0, end);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
