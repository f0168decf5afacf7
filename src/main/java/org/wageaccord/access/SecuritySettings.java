package org.wageaccord.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may open what at all; for whom somebody may act is decided by mandates behind the doors. The shell commands of the jar
 * run the house without pages and without this.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecuritySettings {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
                    + " font-src 'self' data:; object-src 'none'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'";
    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/failed",
        "/demo/sign-in",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/vendor/**",
        "/fonts/**",
        "/favicon.svg",
        "/favicon.ico",
        "/actuator/health",
        "/help",
        "/papers/verify/**",
        "/agreements/open/**",
        "/draw/*",
        "/v",
        "/ledger/**",
        "/error"
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            PasswordSignIn passwords,
            StillWelcome stillWelcome,
            ApplicationEventPublisher events,
            TransactionTemplate transaction)
            throws Exception {
        return http.authenticationProvider(passwords)
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .failureForwardUrl("/sign-in/failed")
                        .successHandler(new SignInNews(events, transaction)))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(new SignOutNews(events, transaction))
                        .logoutSuccessUrl("/sign-in?out"))
                .csrf(Customizer.withDefaults())
                .addFilterBefore(stillWelcome, AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
                .build();
    }

    /** The filter belongs to the security chain only, not to every request a second time. */
    @Bean
    FilterRegistrationBean<StillWelcome> stillWelcomeOnlyInTheChain(StillWelcome filter) {
        FilterRegistrationBean<StillWelcome> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
