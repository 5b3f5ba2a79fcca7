package org.alongside.certificates;

import java.util.Map;
import org.alongside.shared.Folded;

/** Compares what somebody types off a certificate with the name on it: the last part will do. */
final class PrintedName {
    private static final int LEAST = 2;

    /** Letters that are not a plain one with an accent, as people without them type them; and what is read for something else. */
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("ł", "l"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ŋ", "n"),
            Map.entry("þ", "th"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ı", "1"),
            Map.entry("o", "0"),
            Map.entry("i", "1"),
            Map.entry("l", "1"));

    private PrintedName() {}

    /** Whether {@code typed} is the whole name or its end, at least two letters of it; case, spaces and accents do not matter. */
    static boolean endsWith(String name, String typed) {
        if (typed.length() > 500) return false;
        String whole = plain(name);
        String part = plain(typed);
        return !part.isEmpty() && whole.endsWith(part) && (part.length() >= LEAST || part.equals(whole));
    }

    private static String plain(String text) {
        String plain = Folded.text(text).replace(" ", "");
        StringBuilder same = new StringBuilder();
        plain.codePoints().mapToObj(Character::toString).forEach(one -> same.append(ALIKE.getOrDefault(one, one)));
        return same.toString().replace('l', '1').replace('o', '0');
    }
}
