package org.alongside.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** From where and in which way somebody tries to sign in; carried as the authentication's details. */
record SignInAttempt(SignInWay way, String caller) {
    static SignInAttempt of(HttpServletRequest request) {
        String asked = request.getParameter(SignInWay.PARAMETER);
        SignInWay way = Arrays.stream(SignInWay.values())
                .filter(w -> w.name().equals(asked))
                .findFirst()
                .orElse(SignInWay.PASSWORD);
        return new SignInAttempt(way, CallerAddress.of(request.getRemoteAddr()));
    }
}
