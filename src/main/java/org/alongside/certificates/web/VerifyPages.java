package org.alongside.certificates.web;

import org.alongside.accounts.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The addresses that this module opens at the public door. */
@Configuration(proxyBeanMethods = false)
class VerifyPages {
    @Bean
    PublicRoutes certificateRoutes() {
        return PublicRoutes.of("/verify", "/verify/*");
    }
}
