package org.alongside.forms;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sixteen digits in fours, like a bank card: easy to read out, no spelling. */
final class FormCode {
    static final int DIGITS = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormCode() {}

    static String random() {
        return RANDOM.ints(DIGITS, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    static String inFours(String code) {
        return IntStream.iterate(0, i -> i < code.length(), i -> i + GROUP)
                .mapToObj(i -> code.substring(i, Math.min(i + GROUP, code.length())))
                .collect(Collectors.joining(" "));
    }

    /** The digits of a code as somebody typed it: with spaces, dashes, dots, an O for a nought; empty when it is no code at all. */
    static Optional<String> typed(String raw) {
        if (raw.length() > 200) return Optional.empty();
        String digits = raw.codePoints()
                .map(FormCode::digit)
                .filter(d -> d >= 0)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
        return digits.length() == DIGITS ? Optional.of(digits) : Optional.empty();
    }

    private static int digit(int character) {
        return switch (character) {
            case 'o', 'O' -> 0;
            case 'l', 'I', '|' -> 1;
            default -> Character.isDigit(character) ? Character.digit(character, 10) : -1;
        };
    }
}
