package org.alongside.forms.web;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.accounts.PublicRoutes;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.ServletWebRequest;

/** The few lines that a module needs to have a form asked, for tests. */
@Controller
class TryForm {
    static final AtomicInteger RECEIVED = new AtomicInteger();
    private static final FormUse USE = new FormUse(new OrganisationId(new UUID(7, 7)), "application", "try");

    private final FormPages pages;
    private final FormHost host;

    TryForm(FormPages pages, FormService forms) {
        this.pages = pages;
        this.host = new FormHost(
                USE, "/try", "/", key -> forms.close(key, USE, sent -> "AL-" + RECEIVED.incrementAndGet()));
    }

    @Bean
    static PublicRoutes tryRoutes() {
        return PublicRoutes.of("/try/**", "/try");
    }

    @GetMapping({"/try", "/try/{page}"})
    String show(@PathVariable(required = false) @Nullable String page, ServletWebRequest web, Model model) {
        return pages.show(host, page, web, model);
    }

    @PostMapping("/try/{page}")
    String press(
            @PathVariable String page,
            @RequestAttribute(name = KeepWhatWasTyped.EXPIRED, required = false) @Nullable Boolean expired,
            ServletWebRequest web,
            Model model) {
        return pages.press(host, page, expired != null, web, model);
    }

    @GetMapping("/try/sent")
    @ResponseBody
    String sent(ServletWebRequest web) {
        return pages.sent(host, web).map(s -> s.outcome() + " " + s.code()).orElse("nothing");
    }
}
