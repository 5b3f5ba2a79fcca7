package org.alongside.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * An expired form token at the public door: the form is shown again with everything typed, and nothing is done yet.
 *
 * <p>Handlers of a POST look for the request attribute {@link #EXPIRED} first. Any other refusal is a plain 403 page.
 */
public class KeepWhatWasTyped implements AccessDeniedHandler {
    /** Request attribute: set when the form's token had expired. */
    public static final String EXPIRED = "form.expired";

    KeepWhatWasTyped() {}

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException) {
            request.setAttribute(EXPIRED, true);
            request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
