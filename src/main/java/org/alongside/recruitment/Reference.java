package org.alongside.recruitment;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The number of an application, such as {@code AL-48217036}: easy to read out, and a mistyped digit is noticed.
 *
 * @param digits seven random digits and a check digit (Damm's, which finds every single slip and every swap of neighbours)
 */
record Reference(String digits) {
    private static final String PREFIX = "AL-";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    /** A new one; that nobody has it yet is for the database to say. */
    static Reference random() {
        String seven = "%07d".formatted(RANDOM.nextInt(10_000_000));
        return new Reference(seven + damm(seven));
    }

    /** What somebody typed: spaces, dashes and the letters do not matter; a slip is no reference. */
    static Optional<Reference> read(String typed) {
        String digits = typed.replaceAll("\\D", "");
        boolean right = digits.length() == LENGTH && damm(digits) == 0;
        return right ? Optional.of(new Reference(digits)) : Optional.empty();
    }

    private static int damm(String digits) {
        return digits.chars().map(c -> c - '0').reduce(0, (interim, digit) -> DAMM[interim].charAt(digit) - '0');
    }

    /** As it is stored and searched. */
    @Override
    public String toString() {
        return PREFIX + digits;
    }

    /** As it is printed, in groups of four. */
    String spaced() {
        return PREFIX + digits.substring(0, 4) + " " + digits.substring(4);
    }
}
