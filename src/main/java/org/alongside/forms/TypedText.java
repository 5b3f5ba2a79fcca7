package org.alongside.forms;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people type and paste it, made tidy without changing what it says: in any script, and text only, whatever it holds. */
final class TypedText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u0085]");
    /** Control characters, halves of characters, and what turns the direction of all that follows. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\u202a-\\u202e\\u2066-\\u2069\\ufeff&&[^\\n\\t]]");

    private static final Pattern SPACES = Pattern.compile("[\\t\\p{Z}]+");
    private static final Pattern ANY_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ROUND_LINE = Pattern.compile(" ?\\n ?");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{M}]*");

    private TypedText() {}

    /** One line: every run of spaces and line ends is one space. */
    static String line(String typed) {
        return blankIfUnseen(ANY_SPACE.matcher(plain(typed)).replaceAll(" ").strip());
    }

    /** Several lines: spaces tidied, at most one empty line in a row. */
    static String lines(String typed) {
        String spaced = SPACES.matcher(plain(typed)).replaceAll(" ");
        String ended = ROUND_LINE.matcher(spaced).replaceAll("\n");
        return blankIfUnseen(GAPS.matcher(ended).replaceAll("\n\n").strip());
    }

    /** Without any space, for what has none. */
    static String joined(String typed) {
        return ANY_SPACE.matcher(plain(typed)).replaceAll("");
    }

    /** How many characters a person would count, near enough: not the halves of one. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String plain(String typed) {
        String lines = LINE_END.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String blankIfUnseen(String text) {
        return NOTHING_TO_SEE.matcher(text).matches() ? "" : text;
    }
}
