package org.alongside.demonstration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class OneMomentTest {
    private final ApplicationAvailabilityBean program = new ApplicationAvailabilityBean();
    private final OneMoment oneMoment = new OneMoment(program, pages());
    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final MockFilterChain further = new MockFilterChain();

    @BeforeEach
    void people_are_being_invented() {
        isNow(ReadinessState.REFUSING_TRAFFIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apply/befriender", "/app", "/app/figures", "/demonstration"})
    void whoever_comes_early_is_told_and_let_in_by_itself(String address) throws Exception {
        oneMoment.doFilter(new MockHttpServletRequest("GET", address), answer, further);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("<h1>One moment</h1>", "http-equiv=\"refresh\"", "opens by itself")
                .doesNotContain("??");
        assertThat(further.getRequest()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/public.css", "/design/fonts/a.woff2", "/actuator/health"})
    void what_the_page_itself_needs_comes_at_once(String address) throws Exception {
        oneMoment.doFilter(new MockHttpServletRequest("GET", address), answer, further);
        assertThat(further.getRequest()).isNotNull();
    }

    @Test
    void nobody_waits_once_everybody_is_there() throws Exception {
        isNow(ReadinessState.ACCEPTING_TRAFFIC);
        oneMoment.doFilter(new MockHttpServletRequest("GET", "/app"), answer, further);
        assertThat(further.getRequest()).isNotNull();
    }

    private void isNow(ReadinessState state) {
        program.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }

    private static SpringTemplateEngine pages() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages/demonstration");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(words);
        return engine;
    }
}
