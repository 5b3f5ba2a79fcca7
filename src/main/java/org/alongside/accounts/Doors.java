package org.alongside.accounts;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The two doors: the signed-in pages under {@code /app}, and everything else, which keeps no session. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class Doors {
    /** Flow 25 writes its own inline scripts and styles and evaluates expressions: only this door allows it. */
    private static final String SIGNED_IN_CONTENT =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PUBLIC_CONTENT = "default-src 'self'; style-src 'self'; script-src 'self';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain signedInDoor(HttpSecurity http, FreshUsers users, SecurityContextHolderStrategy here)
            throws Exception {
        return http.securityMatcher("/app", "/app/**")
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/app/login")
                                // an address that no view has is then said to be one by a view, not by the public door
                                .anyRequest(any -> any.authenticated()))
                .formLogin(form ->
                        form.authenticationDetailsSource(SignInAttempt::of).failureHandler(new SignInFailed()))
                .addFilterAfter(new FreshSession(users, here), SecurityContextHolderFilter.class)
                .headers(h -> h.contentSecurityPolicy(csp -> csp.policyDirectives(SIGNED_IN_CONTENT))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicDoor(HttpSecurity http, ObjectProvider<PublicRoutes> modules) throws Exception {
        String[] open = modules.orderedStream()
                .flatMap(routes -> routes.patterns().stream())
                .toArray(String[]::new);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/design/**", "/public/**", "/lumo/**", "/favicon.ico", "/actuator/health")
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(c -> c.csrfTokenRepository(formTokens()))
                .exceptionHandling(e -> e.accessDeniedHandler(new KeepWhatWasTyped())
                        .authenticationEntryPoint((request, response, refused) -> response.sendError(404)))
                .headers(h -> h.contentSecurityPolicy(csp -> csp.policyDirectives(PUBLIC_CONTENT))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** Lets {@link Reads}, {@link ActsOn} and {@link Acts} put their value into the expression they carry. */
    @Bean
    static AnnotationTemplateExpressionDefaults guardTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }

    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(c -> c.path("/").sameSite("Lax").httpOnly(true));
        tokens.setCookieName("form");
        return tokens;
    }
}
