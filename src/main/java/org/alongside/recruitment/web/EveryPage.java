package org.alongside.recruitment.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.accounts.KeepWhatWasTyped;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every public page may show. */
@ControllerAdvice
class EveryPage {
    /** True when the form that was sent had been open for too long: the page says so and shows what was typed. */
    @ModelAttribute("expired")
    boolean expired(HttpServletRequest request) {
        return request.getAttribute(KeepWhatWasTyped.EXPIRED) != null;
    }
}
