package org.alongside.demonstration.web;

import org.alongside.accounts.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The address that a demonstration opens at the public door. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemonstrationPages {
    @Bean
    PublicRoutes demonstrationRoutes() {
        return PublicRoutes.of("/demonstration");
    }
}
