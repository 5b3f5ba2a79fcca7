package org.alongside.demonstration.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Whoever comes while people are still being invented waits a moment, and is let in by itself.
 *
 * <p>Else they would see a charity of some months ago in which half of the people are missing.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneMoment extends OncePerRequestFilter {
    private static final Set<String> OPEN = Set.of("/public/", "/design/", "/actuator/");

    /** Seconds, also in the page itself. */
    private static final String AGAIN_AFTER = "2";

    private final ApplicationAvailability program;
    private final ITemplateEngine pages;

    OneMoment(ApplicationAvailability program, ITemplateEngine pages) {
        this.program = program;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return program.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                || OPEN.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        pages.process("demonstration/one-moment", new Context(request.getLocale()), response.getWriter());
    }
}
