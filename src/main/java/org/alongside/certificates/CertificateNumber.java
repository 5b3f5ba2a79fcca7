package org.alongside.certificates;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number of a certificate: twelve characters by chance (60 bits) and one that finds slips of the pen.
 *
 * <p>The 32 characters leave out I, L, O and U. Whatever somebody reads a 1 or a 0 as, is read back as 1 or 0.
 *
 * @param characters thirteen of them, without the hyphens of print
 */
public record CertificateNumber(String characters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException when they are not a number that was made here */
    public CertificateNumber {
        if (!isRight(characters)) throw new IllegalArgumentException("not a certificate number");
    }

    static CertificateNumber fresh() {
        return by(RANDOM);
    }

    static CertificateNumber by(RandomGenerator chance) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) made.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        return new CertificateNumber(made.append(check(made)).toString());
    }

    /** What somebody typed, in whatever case and grouping; empty when it cannot be one of ours. */
    public static Optional<CertificateNumber> parse(String typed) {
        if (typed.length() > 200) return Optional.empty();
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\s\\p{Pd}\\p{Cf}\u2212_.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return isRight(plain) ? Optional.of(new CertificateNumber(plain)) : Optional.empty();
    }

    /** In groups, as on the certificate: {@code 7K3M-Q9TX-4WHD-R}. */
    public String printed() {
        return characters.replaceAll("(.{4})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return printed();
    }

    private static boolean isRight(String characters) {
        return characters.length() == RANDOM_CHARACTERS + 1
                && characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && characters.charAt(RANDOM_CHARACTERS) == check(characters.substring(0, RANDOM_CHARACTERS));
    }

    /** A sum over the field of 32, each place with another factor: finds any one wrong character and any two that changed places. */
    private static char check(CharSequence characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) sum = twice(sum ^ ALPHABET.indexOf(characters.charAt(i)));
        return ALPHABET.charAt(sum);
    }

    /** Times x in GF(32), by x⁵ + x² + 1. */
    private static int twice(int element) {
        int shifted = element << 1;
        return (shifted & 32) == 0 ? shifted : shifted ^ 0b100101;
    }
}
