package org.alongside.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers read with the form that they answer. */
record AnswerSheet(FormDefinition form, Answers answers) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Everything that was asked, in words and in its order. */
    List<AnswerLine> lines() {
        return form.sections().stream()
                .flatMap(section -> section.questions().stream()
                        .filter(page -> page.shown(answers))
                        .flatMap(page -> page.asked(answers)
                                .filter(q -> q.kind() != QuestionKind.GROUP)
                                .map(q -> line(section, page, q))))
                .toList();
    }

    /** The pages that somebody with these answers still has to answer. */
    List<String> missing() {
        return form.pages(answers).stream()
                .filter(page -> page.asked(answers).anyMatch(q -> q.required() && !answers.has(q.id())))
                .map(Question::id)
                .toList();
    }

    /** What may be kept with the rest, with choices as others may see them. */
    Answers open() {
        Map<String, List<String>> open = new LinkedHashMap<>();
        asked().filter(q -> q.audience() == Audience.OPEN).forEach(q -> open.put(q.id(), openly(q)));
        return new Answers(open);
    }

    /** What fewer may see: answers for fewer eyes, and choices that look different in the open part or lead to such answers. */
    Answers apart() {
        Set<String> ids = asked().filter(this::isApart).map(Question::id).collect(Collectors.toSet());
        return answers.only(ids::contains);
    }

    private boolean isApart(Question question) {
        return question.audience() == Audience.APART
                || question.chosen(answers)
                        .anyMatch(o -> o.openAs() != null
                                || o.reveals().stream().anyMatch(q -> q.audience() == Audience.APART));
    }

    private List<String> openly(Question question) {
        return question.kind().isChoice()
                ? question.chosen(answers).map(Option::openly).distinct().toList()
                : answers.of(question.id());
    }

    private Stream<Question> asked() {
        return form.pages(answers).stream().flatMap(page -> page.asked(answers));
    }

    private AnswerLine line(FormDefinition.Section section, Question page, Question question) {
        return new AnswerLine(section.title(), page.id(), question.id(), question.label(), words(question));
    }

    private List<String> words(Question question) {
        if (question.kind().isChoice()) {
            return question.chosen(answers).map(Option::title).toList();
        }
        Stream<String> values = answers.of(question.id()).stream();
        return question.kind() == QuestionKind.DATE
                ? values.map(day -> LocalDate.parse(day).format(DAY)).toList()
                : values.flatMap(String::lines).toList();
    }
}
