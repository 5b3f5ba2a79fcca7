package org.alongside.accounts;

import java.time.Duration;

/** How somebody signs in. */
public enum SignInWay {
    /** Staff: address and password. */
    PASSWORD("/app/login", Duration.ZERO, 0),
    /** A code that was sent to the address. */
    MAILED("/app/login/code", Duration.ofMinutes(10), 8),
    /** A code on paper, for somebody who has no e-mail. */
    PAPER("/app/login/paper", Duration.ofDays(14), 16);

    static final String PARAMETER = "way";

    private final String page;
    private final Duration life;
    private final int digits;

    SignInWay(String page, Duration life, int digits) {
        this.page = page;
        this.life = life;
        this.digits = digits;
    }

    /** Where it is asked. */
    String page() {
        return page;
    }

    /** How long a code works. */
    public Duration life() {
        return life;
    }

    /** How long a code is. */
    public int digits() {
        return digits;
    }
}
