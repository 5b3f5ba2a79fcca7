package org.alongside.forms.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.forms.Answers;
import org.alongside.forms.Option;
import org.alongside.forms.Problem;
import org.alongside.forms.Question;
import org.alongside.forms.QuestionKind;
import org.springframework.context.MessageSource;

/** Makes the fields of a page from its question, what stands in them and what is wrong with it. */
final class Fields {
    private final MessageSource words;
    private final Locale locale;
    private final Answers shown;
    private final Map<String, String> problems;

    private Fields(MessageSource words, Locale locale, Answers shown, List<Problem> problems) {
        this.words = words;
        this.locale = locale;
        this.shown = shown;
        this.problems = sentences(words, locale, problems);
    }

    static Fields of(MessageSource words, Locale locale, Answers shown, List<Problem> problems) {
        return new Fields(words, locale, shown, problems);
    }

    /** A sentence for each field that has to be put right, in the order of the page. */
    Map<String, String> problems() {
        return problems;
    }

    Field of(Question question) {
        return new Field(
                question.id(),
                question.kind(),
                question.title(),
                question.hint(),
                question.help(),
                question.autocomplete(),
                shown.text(question.id()),
                problems.get(question.id()),
                choices(question),
                question.kind() == QuestionKind.DATE ? days(question.id()) : List.of(),
                question.parts().stream().map(this::of).toList());
    }

    private List<Field.Choice> choices(Question question) {
        List<Option> options = question.options();
        return IntStream.range(0, options.size())
                .mapToObj(i -> choice(question, options.get(i), i))
                .toList();
    }

    /** The first option has the question's id, so that the error summary leads to it. */
    private Field.Choice choice(Question question, Option option, int index) {
        return new Field.Choice(
                index == 0 ? question.id() : question.id() + "-" + (index + 1),
                option.value(),
                option.title(),
                option.hint(),
                shown.of(question.id()).contains(option.value()),
                option.reveals().stream().map(this::of).toList());
    }

    private List<Field.DayPart> days(String id) {
        String kept = shown.text(id);
        String[] iso = kept.isEmpty() ? new String[] {"", "", ""} : kept.split("-");
        return Stream.of(
                        day(id, id, "day", iso[2].replaceFirst("^0", ""), false),
                        day(id + "-month", id, "month", iso[1].replaceFirst("^0", ""), false),
                        day(id + "-year", id, "year", iso[0], true))
                .toList();
    }

    private Field.DayPart day(String id, String question, String part, String kept, boolean wide) {
        String name = question + "." + part;
        String label = words.getMessage("forms.date." + part, null, locale);
        return new Field.DayPart(id, name, label, shown.has(name) ? shown.text(name) : kept, wide);
    }

    private static Map<String, String> sentences(MessageSource words, Locale locale, List<Problem> problems) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach(p -> sentences.putIfAbsent(
                p.field(), words.getMessage(p.messageKey(), p.arguments().toArray(), locale)));
        return sentences;
    }
}
