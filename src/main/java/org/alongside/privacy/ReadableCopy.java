package org.alongside.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/**
 * The copy of somebody's data as a page that a person can read, print and put right: one file that loads nothing.
 *
 * <p>The names of fields and the words of states stand in the message files. What says nothing to a person, such as a key or a
 * gap, is left out; the data as they are lie beside it.
 */
@Component
class ReadableCopy {
    /** How often something was saved. */
    private static final String OF_THE_PROGRAM = "version";

    /** As somebody thinks of it: who they are, what they asked for, what came of it, what was written to them and who looked. */
    private static final List<String> IN_THIS_ORDER = List.of(
            "details",
            "applications",
            "talks-and-offers",
            "agreements-and-induction",
            "referees",
            "checks",
            "self-disclosure",
            "prisonClearances",
            "training",
            "certificates",
            "mentoring",
            "supervisors",
            "supervision",
            "letters",
            "whoLooked");

    private final MessageSource messages;
    private final CopyWords words;

    ReadableCopy(MessageSource messages, CopyWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** @param parts what each module keeps, by its name */
    String html(@Nullable String reference, LocalDate made, Map<String, JsonNode> parts) {
        String title = say("privacy.copy.title");
        StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(safe(title))
                .append("</title><style>")
                .append(style())
                .append("</style></head><body><main>\n<h1>")
                .append(safe(title))
                .append("</h1>\n<p>")
                .append(safe(say("privacy.copy.what", reference == null ? "" : reference, words.day(made))))
                .append("</p>\n");
        parts.entrySet().stream()
                .sorted(Comparator.comparingInt(part -> place(part.getKey())))
                .forEach(part -> part(page, part.getKey(), part.getValue()));
        return page.append("</main></body></html>\n").toString();
    }

    /** What is not named comes before the letters. */
    private static int place(String name) {
        return IN_THIS_ORDER.contains(name) ? IN_THIS_ORDER.indexOf(name) : IN_THIS_ORDER.indexOf("letters");
    }

    private void part(StringBuilder page, String name, JsonNode kept) {
        page.append("<section><h2>").append(safe(words.part(name))).append("</h2>\n");
        if (isEmpty(kept))
            page.append("<p>").append(safe(say("privacy.copy.nothing"))).append("</p>");
        else value(page, kept);
        page.append("</section>\n");
    }

    private void value(StringBuilder page, JsonNode node) {
        if (node.isObject()) fields(page, node);
        else if (node.isArray()) list(page, List.copyOf(node.values()));
        else page.append(safe(words.value(node)));
    }

    private void fields(StringBuilder page, JsonNode node) {
        page.append("<dl>");
        node.properties().stream().filter(this::isForReading).forEach(field -> {
            page.append("<dt>").append(safe(words.label(field.getKey()))).append("</dt><dd dir=\"auto\">");
            value(page, field.getValue());
            page.append("</dd>\n");
        });
        page.append("</dl>");
    }

    private boolean isForReading(Map.Entry<String, JsonNode> field) {
        return !field.getKey().equals(OF_THE_PROGRAM) && saysSomething(field.getValue());
    }

    private void list(StringBuilder page, Collection<JsonNode> all) {
        boolean things = all.stream().anyMatch(JsonNode::isContainer);
        String open = things ? "<section>" : "<li>";
        String close = things ? "</section>\n" : "</li>";
        page.append(things ? "" : "<ul>");
        all.stream().filter(this::saysSomething).forEach(one -> {
            page.append(open);
            value(page, one);
            page.append(close);
        });
        page.append(things ? "" : "</ul>");
    }

    private boolean saysSomething(JsonNode node) {
        return node.isContainer() ? !isEmpty(node) : !words.value(node).isBlank();
    }

    private boolean isEmpty(JsonNode node) {
        return node.isContainer() ? node.valueStream().noneMatch(this::saysSomething) : !saysSomething(node);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String style() {
        try {
            return new ClassPathResource("privacy/copy.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
