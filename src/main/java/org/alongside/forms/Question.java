package org.alongside.forms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a form asks. Of a section it is a page of its own; as a part of a group or revealed by an option, a field.
 *
 * @param id unlike every other in the form; answers are kept under it, so it never changes its meaning
 * @param title the question as a person reads it
 * @param summary a few words for it, where the answers are listed
 * @param hint one line under the title
 * @param help more, for those who want it
 * @param missing what to say when a required answer is not there
 * @param sensitive true when the answer must never leave encrypted storage for a list, a letter or a log
 * @param maximum the most characters, 0 for what is usual
 * @param autocomplete the purpose of the field for the browser, as HTML names it
 * @param parts the fields of a group
 */
public record Question(
        String id,
        QuestionKind kind,
        String title,
        @Nullable String summary,
        @Nullable String hint,
        @Nullable String help,
        @Nullable String missing,
        boolean required,
        boolean sensitive,
        Audience audience,
        int maximum,
        Days days,
        @Nullable String autocomplete,
        List<Option> options,
        List<Question> parts,
        @Nullable Condition shownWhen) {
    @SuppressWarnings("ConstantValue")
    public Question {
        audience = audience == null ? Audience.OPEN : audience;
        days = days == null ? Days.ANY : days;
        options = options == null ? List.of() : List.copyOf(options);
        parts = parts == null ? List.of() : List.copyOf(parts);
        maximum = maximum > 0 || kind == null ? maximum : kind.maximum();
    }

    /** A few words for it, where the answers are listed. */
    public String label() {
        return Objects.requireNonNullElse(summary, title);
    }

    /** This question and all that it may ask besides. */
    Stream<Question> all() {
        return Stream.concat(Stream.of(this), below().flatMap(Question::all));
    }

    /** This question and what it asks besides, given these answers. */
    Stream<Question> asked(Answers answers) {
        return Stream.concat(
                Stream.of(this),
                Stream.concat(parts.stream(), chosen(answers).flatMap(o -> o.reveals().stream()))
                        .flatMap(q -> q.asked(answers)));
    }

    /** The options that are chosen, in their order. */
    Stream<Option> chosen(Answers answers) {
        List<String> values = answers.of(id);
        return options.stream().filter(o -> values.contains(o.value()));
    }

    Optional<Option> option(String value) {
        return options.stream().filter(o -> o.value().equals(value)).findFirst();
    }

    public boolean shown(Answers answers) {
        return shownWhen == null || shownWhen.met(answers);
    }

    private Stream<Question> below() {
        return Stream.concat(parts.stream(), options.stream().flatMap(o -> o.reveals().stream()));
    }
}
