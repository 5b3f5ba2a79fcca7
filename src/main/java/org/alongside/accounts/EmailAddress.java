package org.alongside.accounts;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as people type it and as it is compared: capitals and stray spaces never keep anybody out.
 *
 * <p>{@code toString} never shows it, so that it cannot slip into a log.
 */
public record EmailAddress(String text) {
    static final int LONGEST = 254;
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+\\.[^\\s@<>\"(),;:.]+");

    /** Empty when no mail could ever arrive there. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        boolean good = text.length() <= LONGEST && PLAUSIBLE.matcher(text).matches();
        return good ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    /** What is stored and looked up in place of the address. */
    String key() {
        String folded = "address " + text.toLowerCase(Locale.ROOT);
        return Digest.of(folded.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
