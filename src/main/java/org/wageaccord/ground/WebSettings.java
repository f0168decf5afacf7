package org.wageaccord.ground;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.PartyId;

/** Case numbers in addresses, and the language of the pages: Chinese unless {@code ?lang=en} asked otherwise. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

    private final City city;

    WebSettings(City city) {
        this.city = city;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, CaseNumber.class, slug -> CaseNumber.ofSlug(city.mark(), slug));
        registry.addConverter(CaseNumber.class, String.class, CaseNumber::slug);
        registry.addConverter(String.class, PartyId.class, PartyId::new);
        registry.addConverter(PartyId.class, String.class, PartyId::value);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        registry.addInterceptor(language);
    }

    /**
     * Addresses on pages stay as they are written: Spring's filter would look each link up among the files of the class path,
     * which takes longer than all else of a page. Files bear no versions, so it would never change one.
     */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> noLookUpOfLinks() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> none =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        none.setEnabled(false);
        return none;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        return resolver;
    }
}
