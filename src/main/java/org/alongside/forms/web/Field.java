package org.alongside.forms.web;

import java.util.List;
import org.alongside.forms.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * A question as its page shows it.
 *
 * @param value what stands in the field: what was typed, else what was kept
 * @param problem the sentence beside it, null when it is fine
 * @param days day, month and year of a date, empty for other kinds
 */
record Field(
        String id,
        QuestionKind kind,
        String title,
        @Nullable String hint,
        @Nullable String help,
        @Nullable String autocomplete,
        String value,
        @Nullable String problem,
        List<Choice> choices,
        List<DayPart> days,
        List<Field> parts) {
    /** One option, with what it asks when it is chosen. */
    record Choice(
            String id, String value, String title, @Nullable String hint, boolean chosen, List<Field> reveals) {}

    /** One of the three fields of a date. */
    record DayPart(String id, String name, String label, String value, boolean wide) {}

    /** Which texts a screen reader reads with the field, null for none. */
    public @Nullable String describedBy() {
        String texts = ((hint == null ? "" : id + "-hint") + (problem == null ? "" : " " + id + "-error")).strip();
        return texts.isEmpty() ? null : texts;
    }

    public boolean hasLines() {
        return kind.hasLines();
    }

    /** What the keyboard of a phone should offer. */
    public String type() {
        return switch (kind) {
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> "text";
        };
    }

    /** Names and words are in any script; numbers and addresses of machines read from left to right. */
    public String direction() {
        return kind == QuestionKind.PHONE || kind == QuestionKind.EMAIL ? "ltr" : "auto";
    }

    public String width() {
        return switch (kind) {
            case PHONE -> "middle";
            default -> "";
        };
    }
}
