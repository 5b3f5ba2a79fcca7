package org.alongside.recruitment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.accounts.KeepWhatWasTyped;
import org.alongside.shared.NotFound;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every public page may show, and what becomes of a thing that is not there. */
@ControllerAdvice
class EveryPage {
    private final boolean demonstration;

    EveryPage(Environment environment) {
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** True where the people are invented: every page says so. */
    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    /** True when the form that was sent had been open for too long: the page says so and shows what was typed. */
    @ModelAttribute("expired")
    boolean expired(HttpServletRequest request) {
        return request.getAttribute(KeepWhatWasTyped.EXPIRED) != null;
    }

    @ExceptionHandler(NotFound.class)
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
