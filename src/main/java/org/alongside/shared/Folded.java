package org.alongside.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text made comparable: no case, no accents, no punctuation.
 *
 * <p>The two databases disagree on case and accents, so whatever is compared or searched is folded here first.
 */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** {@code "Siân  Llywelyn-Íoseph"} becomes {@code "sian llywelyn ioseph"}. */
    public static String text(String raw) {
        String plain =
                MARKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The folded words in their order, without repeats. */
    public static List<String> words(String raw) {
        return Stream.of(text(raw).split(" "))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }
}
