package org.wageaccord.insight.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wageaccord.insight.Insight;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;

/** Lays the facts beside the talks: the page of the table, which knows nothing of this room, gets them as {@code market}. */
@Configuration(proxyBeanMethods = false)
class MarketPanel implements WebMvcConfigurer, HandlerInterceptor {

    private static final String TABLE = "bargaining/table";

    private final Insight insight;
    private final City city;

    MarketPanel(Insight insight, City city) {
        this.insight = insight;
        this.city = city;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/cases/{caseNumber}/table");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !TABLE.equals(page.getViewName())) {
            return;
        }
        Map<String, String> variables =
                (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        CaseNumber number = CaseNumber.ofSlug(city.mark(), variables.get("caseNumber"));
        insight.market(number).ifPresent(market -> page.addObject("market", market));
    }
}
