package org.alongside.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/** Long rather than strange: length keeps guesses out, and words are easier to remember than signs. */
final class PasswordIsHardToGuess implements Rule<String> {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final Set<String> WELL_KNOWN = Set.of(
            "passwordpassword",
            "password1234",
            "qwertyuiop12",
            "qwertyuiop123",
            "letmeinletmein",
            "iloveyouiloveyou",
            "alongsidealongside",
            "welcomewelcome");

    @Override
    public Optional<Refusal> refusal(String password) {
        if (password.isBlank()) return Optional.of(Refusal.because("password.missing"));
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of(Refusal.because("password.short"));
        if (length > LONGEST) return Optional.of(Refusal.because("password.long"));
        return isCommon(password) ? Optional.of(Refusal.because("password.common")) : Optional.empty();
    }

    /** The same few characters over and over, a run of digits, or one of the best-known long ones. */
    private static boolean isCommon(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return plain.chars().distinct().count() < 5
                || WELL_KNOWN.contains(plain)
                || "01234567890123456789012345".contains(plain);
    }
}
