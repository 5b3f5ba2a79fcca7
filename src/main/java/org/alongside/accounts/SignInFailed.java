package org.alongside.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the page that asked, which says plainly what to try. */
class SignInFailed implements AuthenticationFailureHandler {
    private static final int LONGEST_KEPT = 300;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        SignInWay way = SignInAttempt.of(request).way();
        String key = why instanceof LockedException
                ? "sign-in.wait"
                : "sign-in.no." + way.name().toLowerCase(Locale.ROOT);
        request.getSession()
                .setAttribute(
                        SignInTrouble.ATTRIBUTE, new SignInTrouble(way, key, kept(request.getParameter("username"))));
        response.sendRedirect(request.getContextPath() + way.page());
    }

    private static String kept(@Nullable String typed) {
        return typed == null || typed.length() > LONGEST_KEPT ? "" : typed.strip();
    }
}
