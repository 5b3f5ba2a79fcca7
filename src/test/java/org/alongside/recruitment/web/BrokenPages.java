package org.alongside.recruitment.web;

import org.alongside.accounts.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Pages of the public door that go wrong, for tests. */
@Controller
class BrokenPages {
    @Bean
    static PublicRoutes brokenRoutes() {
        return PublicRoutes.of("/help/broken", "/help/careless");
    }

    @GetMapping("/help/broken")
    String broken() {
        throw new IllegalStateException("marked");
    }

    @PostMapping("/help/careless")
    String careless() {
        return "redirect:/";
    }
}
