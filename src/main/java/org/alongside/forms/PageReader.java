package org.alongside.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one page as it came in: anything at all may have been typed, sent twice or made up. */
final class PageReader {
    private static final int MOST_VALUES = 50;

    private final Answers typed;
    private final LocalDate today;
    private final Map<String, List<String>> read = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PageReader(Answers typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** @param raw by name of field, whatever else it may hold */
    static Checked read(Question page, Map<String, List<String>> raw, LocalDate today) {
        PageReader reader = new PageReader(typed(page, raw), today);
        reader.ask(page);
        return new Checked(reader.typed, new Answers(reader.read), List.copyOf(reader.problems));
    }

    /** Reads every page that these answers lead to. */
    static Checked readAll(FormDefinition form, Map<String, List<String>> raw, LocalDate today) {
        Checked all = new Checked(Answers.none(), Answers.none(), List.of());
        for (Question page : form.pages()) {
            if (page.shown(all.answers())) all = all.and(read(page, raw, today));
        }
        return all;
    }

    /** The names under which this page's fields come in. */
    static Stream<String> fields(Question page) {
        return page.all()
                .flatMap(q -> q.kind() == QuestionKind.DATE
                        ? TypedDate.FIELDS.stream().map(f -> q.id() + "." + f)
                        : Stream.of(q.id()));
    }

    private static Answers typed(Question page, Map<String, List<String>> raw) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        fields(page)
                .forEach(field -> kept.put(
                        field,
                        raw.getOrDefault(field, List.of()).stream()
                                .limit(MOST_VALUES)
                                .toList()));
        return new Answers(kept);
    }

    private void ask(Question question) {
        List<String> values = values(question);
        if (!values.isEmpty()) read.put(question.id(), values);
        problem(question, values).ifPresent(problems::add);
        question.parts().forEach(this::ask);
        question.chosen(typed).flatMap(o -> o.reveals().stream()).forEach(this::ask);
    }

    private List<String> values(Question question) {
        String id = question.id();
        return switch (question.kind()) {
            case GROUP -> List.of();
            case ONE_OF -> question.chosen(typed).map(Option::value).limit(1).toList();
            case SEVERAL_OF -> question.chosen(typed).map(Option::value).toList();
            case DATE -> date(id).date().map(d -> List.of(d.toString())).orElse(List.of());
            case LONG_TEXT, ADDRESS -> some(TypedText.lines(typed.text(id)));
            case EMAIL -> some(TypedText.joined(typed.text(id)));
            case PHONE -> some(new TypedPhone(TypedText.line(typed.text(id))).tidy());
            case SHORT_TEXT, NAME -> some(TypedText.line(typed.text(id)));
        };
    }

    private static List<String> some(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private Optional<Problem> problem(Question question, List<String> values) {
        if (question.kind() == QuestionKind.GROUP) return Optional.empty();
        if (question.kind() == QuestionKind.DATE && !date(question.id()).isBlank()) {
            return date(question.id()).problem(question.id(), question.days(), today);
        }
        if (values.isEmpty()) return question.required() ? Optional.of(missing(question)) : Optional.empty();
        return tooLong(question, values.getFirst()).or(() -> implausible(question, values.getFirst()));
    }

    private static Problem missing(Question question) {
        return question.missing() == null
                ? Problem.of(question.id(), "forms.problem.missing")
                : Problem.of(question.id(), "forms.problem.as-written", question.missing());
    }

    private static Optional<Problem> tooLong(Question question, String value) {
        int length = TypedText.length(value);
        return question.kind().isChoice() || length <= question.maximum()
                ? Optional.empty()
                : Optional.of(Problem.of(question.id(), "forms.problem.too-long", length, question.maximum()));
    }

    private static Optional<Problem> implausible(Question question, String value) {
        return switch (question.kind()) {
            case PHONE -> new TypedPhone(value).problem(question.id());
            case EMAIL -> new TypedEmail(value).problem(question.id());
            default -> Optional.empty();
        };
    }

    private TypedDate date(String question) {
        return TypedDate.of(question, typed::text);
    }
}
