package org.alongside.forms.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Remembers a draft in the browser, under the address of its form alone.
 *
 * <p>It ends with the browser's session until the person has seen their code and did not say that the phone is shared.
 */
@Component
class DraftCookie {
    static final String NAME = "draft";
    static final Duration AS_LONG_AS_THE_DRAFT = Duration.ofDays(90);
    private static final Duration WITH_THE_BROWSER = Duration.ofSeconds(-1);

    private final FormService forms;

    DraftCookie(FormService forms) {
        this.forms = forms;
    }

    /** The keys that this browser holds; an old one under another path may stand beside the right one. */
    Stream<DraftKey> keys(ServletWebRequest web) {
        Cookie[] cookies = web.getRequest().getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(c -> c.getName().equals(NAME))
                .map(c -> forms.keyOf(c.getValue()))
                .flatMap(Optional::stream);
    }

    void give(DraftKey key, String base, ServletWebRequest web) {
        set(key.cookie(), base, WITH_THE_BROWSER, web);
    }

    void keep(DraftKey key, String base, ServletWebRequest web) {
        set(key.cookie(), base, AS_LONG_AS_THE_DRAFT, web);
    }

    void forget(String base, ServletWebRequest web) {
        set("", base, Duration.ZERO, web);
    }

    private static void set(String value, String base, Duration age, ServletWebRequest web) {
        HttpServletRequest request = web.getRequest();
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(request.getContextPath() + base)
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        if (web.getResponse() != null) web.getResponse().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
