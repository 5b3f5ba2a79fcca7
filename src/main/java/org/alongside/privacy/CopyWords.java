package org.alongside.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The words of a copy that a person reads: of its parts, its fields, and the values that a program writes for itself. */
@Component
class CopyWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9+/]{200,}={0,2}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final MessageSource messages;
    private final Clock clock;

    CopyWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String part(String name) {
        return say("part", name.replace(' ', '-'), plain(name));
    }

    String label(String field) {
        return say("label", field, plain(field));
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Nothing for what is a gap, or a key that only the program knows. */
    String value(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) return "";
        if (node.isBoolean()) return messages.getMessage("privacy.copy." + node.asBoolean(), null, Locale.UK);
        return text(node.asString());
    }

    private String text(String text) {
        if (KEY.matcher(text).matches()) return "";
        if (DATE.matcher(text).matches()) return day(LocalDate.parse(text));
        if (INSTANT.matcher(text).matches())
            return MOMENT.format(Instant.parse(text).atZone(clock.getZone()));
        if (FILE.matcher(text).matches()) return messages.getMessage("privacy.copy.file", null, Locale.UK);
        return CODE.matcher(text).matches()
                ? say("word", text, text.length() > 3 ? plain(text.toLowerCase(Locale.ROOT)) : text)
                : text;
    }

    private String say(String kind, String key, String otherwise) {
        return String.valueOf(messages.getMessage("privacy.copy." + kind + "." + key, null, otherwise, Locale.UK));
    }

    /** Words out of a name that a program uses, the first with a capital. */
    private static String plain(String name) {
        String spaced = BETWEEN_WORDS.matcher(name).replaceAll(" ").replace('_', ' ');
        String lower = spaced.toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
