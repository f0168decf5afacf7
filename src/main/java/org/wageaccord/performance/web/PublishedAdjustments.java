package org.wageaccord.performance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.performance.Finding;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Terminations;

/**
 * Puts what was adjusted since on the published page of the agreement, which every worker reads, and for those who may read
 * them the files of its termination.
 */
@Configuration(proxyBeanMethods = false)
class PublishedAdjustments implements WebMvcConfigurer, HandlerInterceptor {

    private final Performance performance;
    private final Terminations terminations;

    PublishedAdjustments(Performance performance, Terminations terminations) {
        this.performance = performance;
        this.terminations = terminations;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/cases/{caseNumber}/published");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        Object number = page == null ? null : page.getModel().get("caseNumber");
        if (page != null && number instanceof CaseNumber known) {
            page.addObject(
                    "adjustments",
                    performance.findings(known).stream()
                            .map(Finding::adjustment)
                            .filter(java.util.Objects::nonNull)
                            .toList());
            page.addObject("terminations", terminations.mayReadFiles(known) ? terminations.of(known) : List.of());
        }
    }
}
