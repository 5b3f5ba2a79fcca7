package org.alongside.recruitment.web;

import org.alongside.accounts.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses that this module opens at the public door. */
@Configuration(proxyBeanMethods = false)
class PublicPages {
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
