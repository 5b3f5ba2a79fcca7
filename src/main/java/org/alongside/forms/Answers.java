package org.alongside.forms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What somebody answered: for each question its values, one for most kinds, several for SEVERAL_OF, none when left empty.
 *
 * <p>A date is written 2027-05-31. Prints as a number only, so that no log ever holds an answer.
 */
public record Answers(@JsonValue Map<String, List<String>> values) {
    private static final Answers NONE = new Answers(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answers {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((id, given) -> {
            if (!given.isEmpty()) copy.put(id, List.copyOf(given));
        });
        values = Collections.unmodifiableMap(copy);
    }

    public static Answers none() {
        return NONE;
    }

    /** The values of this question, none when it has no answer. */
    public List<String> of(String question) {
        return values.getOrDefault(question, List.of());
    }

    /** The one value of this question, empty text when it has none. */
    public String text(String question) {
        return of(question).isEmpty() ? "" : of(question).getFirst();
    }

    /** The answer to a question of kind DATE. */
    public Optional<LocalDate> date(String question) {
        return of(question).stream().findFirst().map(LocalDate::parse);
    }

    public boolean has(String question) {
        return values.containsKey(question);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The same with this question answered so. */
    public Answers with(String question, String... given) {
        return replacing(List.of(question), new Answers(Map.of(question, List.of(given))));
    }

    /** The same, with what {@code newer} says about {@code questions} in place of what was said before. */
    Answers replacing(Collection<String> questions, Answers newer) {
        Map<String, List<String>> merged = new LinkedHashMap<>(values);
        questions.forEach(merged::remove);
        questions.forEach(id -> merged.put(id, newer.of(id)));
        return new Answers(merged);
    }

    /** These answers and those to other questions. */
    Answers and(Answers others) {
        return replacing(others.values.keySet(), others);
    }

    /** Only the answers to these questions. */
    Answers only(Predicate<String> question) {
        Map<String, List<String>> kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(question.negate());
        return new Answers(kept);
    }

    @Override
    public String toString() {
        return "Answers[" + values.size() + "]";
    }
}
