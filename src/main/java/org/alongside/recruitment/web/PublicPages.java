package org.alongside.recruitment.web;

import jakarta.servlet.http.HttpServletResponse;
import org.alongside.accounts.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** The addresses that this module opens at the public door. */
@Configuration(proxyBeanMethods = false)
class PublicPages {
    /** Says on the page that so much has come from there that somebody should wait; what was typed stays on it. */
    static void isTooOften(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute("tooOften", true);
    }

    @Bean
    PublicRoutes recruitmentRoutes() {
        return PublicRoutes.of(
                "/",
                "/help",
                "/help/thanks",
                "/privacy",
                "/accessibility",
                "/equality",
                "/equality/thanks",
                "/apply/**",
                "/resume",
                "/status",
                "/status/**");
    }
}
