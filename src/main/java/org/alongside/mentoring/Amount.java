package org.alongside.mentoring;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of money, to the penny. */
public record Amount(int pence) {
    private static final int POUND = 100;
    private static final Pattern TYPED = Pattern.compile("£?(\\d{1,4})(?:[.,](\\d{2}))?");
    private static final Pattern IN_PENCE = Pattern.compile("(\\d{1,4})p");

    /** As people write it: 4.35, £4.35, 4,35, £4 or 85p; nothing when it is not exact. */
    public static Optional<Amount> typed(String typed) {
        String tight = typed.replaceAll("\\s", "");
        Matcher pence = IN_PENCE.matcher(tight);
        if (pence.matches()) return Optional.of(new Amount(Integer.parseInt(pence.group(1))));
        Matcher pounds = TYPED.matcher(tight);
        if (!pounds.matches()) return Optional.empty();
        int rest = pounds.group(2) == null ? 0 : Integer.parseInt(pounds.group(2));
        return Optional.of(new Amount(Integer.parseInt(pounds.group(1)) * POUND + rest));
    }

    /** “4.35”, to be typed again. */
    public String plain() {
        return "%d.%02d".formatted(pence / POUND, pence % POUND);
    }
}
