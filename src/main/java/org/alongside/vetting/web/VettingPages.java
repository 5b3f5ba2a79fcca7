package org.alongside.vetting.web;

import org.alongside.accounts.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses that this module opens at the public door; those under {@code /status} are open already. */
@Configuration(proxyBeanMethods = false)
class VettingPages {
    @Bean
    PublicRoutes vettingRoutes() {
        return PublicRoutes.of("/reference/**");
    }
}
