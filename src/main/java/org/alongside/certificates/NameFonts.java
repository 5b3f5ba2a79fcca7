package org.alongside.certificates;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The letters that a name can be set in: Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Chinese, kana.
 *
 * <p>A letter that none of them has would vanish from the paper without a word, so it is looked for beforehand.
 */
final class NameFonts {
    private static final List<String> FILES = List.of(
            "AtkinsonHyperlegibleNext-ExtraBold",
            "NotoSans-Bold",
            "NotoSansArabic-Bold",
            "NotoSansHebrew-Bold",
            "NotoSansDevanagari-Bold",
            "NotoSansSC-Bold");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final int PLAIN_FACES = 2;
    private static final List<Face> FACES = FILES.stream().map(NameFonts::load).toList();
    private static final Map<String, BaseFont> BY_NAME =
            FACES.stream().collect(Collectors.toMap(face -> face.screen().getPSName(), Face::paper));

    /** One font, as it is measured and as it is embedded. */
    private record Face(Font screen, BaseFont paper) {
        boolean has(String text) {
            return screen.canDisplayUpTo(UNSEEN.matcher(text).replaceAll("")) < 0;
        }
    }

    private NameFonts() {}

    /** As it is printed: composed, without what is not seen but turns letters round, single spaces. */
    static String clean(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cf}&&[^\u200c\u200d]]|\\p{Cc}", " ")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** Whether every letter can be drawn. */
    static boolean canDraw(String name) {
        String clean = clean(name);
        return face(clean).isPresent()
                || clusters(clean).stream().allMatch(letter -> face(letter).isPresent());
    }

    /** Whether the fonts of the other words have every letter: Latin, Greek and Cyrillic. */
    static boolean isPlain(String text) {
        String clean = clean(text);
        return isPlainPart(clean) || clusters(clean).stream().allMatch(NameFonts::isPlainPart);
    }

    private static boolean isPlainPart(String text) {
        return FACES.stream().limit(PLAIN_FACES).anyMatch(face -> face.has(text));
    }

    /** The text with a font for each part: one for all of it if there is such a font, else for each word, else for each letter. */
    static AttributedString set(String text, float size) {
        AttributedString set = new AttributedString(text);
        set.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        Optional<Face> one = face(text);
        if (one.isPresent()) set.addAttribute(TextAttribute.FONT, sized(one.get(), size));
        else parts(text, size, set);
        return set;
    }

    /** The embedded twin of a font that something was measured with. */
    static BaseFont paper(Font screen) {
        return Objects.requireNonNull(BY_NAME.get(screen.getPSName()), "a font that is not ours");
    }

    private static void parts(String text, float size, AttributedString set) {
        int at = 0;
        for (String word : text.split("(?<= )")) {
            Optional<Face> whole = face(word);
            for (String part : whole.isPresent() ? List.of(word) : clusters(word)) {
                Face with = whole.or(() -> face(part)).orElse(FACES.getFirst());
                set.addAttribute(TextAttribute.FONT, sized(with, size), at, at + part.length());
                at += part.length();
            }
        }
    }

    private static Font sized(Face face, float size) {
        return face.screen().deriveFont(size);
    }

    private static Optional<Face> face(String text) {
        return FACES.stream().filter(face -> face.has(text)).findFirst();
    }

    private static List<String> clusters(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        List<String> all = new java.util.ArrayList<>();
        for (int from = letters.first(), to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next())
            all.add(text.substring(from, to));
        return all;
    }

    private static Face load(String name) {
        String file = name + ".ttf";
        try (InputStream in = Objects.requireNonNull(NameFonts.class.getResourceAsStream("/reports/fonts/" + file))) {
            byte[] bytes = in.readAllBytes();
            Font screen = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            BaseFont paper =
                    BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, bytes, null);
            return new Face(screen, paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
