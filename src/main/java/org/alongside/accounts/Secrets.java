package org.alongside.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets made here: digits to type, and links to follow. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LINK_BYTES = 32;

    private Secrets() {}

    static String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(RANDOM.nextInt(10));
        return digits.toString();
    }

    /** Digits in fours, as on a bank card: easy to read out. */
    static String inFours(String digits) {
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What was typed without the spaces and dashes of writing it in groups. */
    static String digitsOf(String typed) {
        return typed.replaceAll("[\\s\\-\\u2010-\\u2015.]", "");
    }

    static String forLink() {
        byte[] secret = new byte[LINK_BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** What is kept of a link's secret. */
    static String hashOfLink(String secret) {
        return Digest.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
