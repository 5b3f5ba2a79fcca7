package org.alongside.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form as data. Once published a version never changes; a draft keeps the version that it began with.
 *
 * @param name which form it is, the same in every version
 * @param version from 1 up
 * @param about what somebody should know before the first question: as much a matter of law and of version as the questions
 */
public record FormDefinition(String name, int version, String title, List<About> about, List<Section> sections) {
    @SuppressWarnings("ConstantValue")
    public FormDefinition {
        about = about == null ? List.of() : List.copyOf(about);
    }

    /** A form that needs no explanation. */
    public FormDefinition(String name, int version, String title, List<Section> sections) {
        this(name, version, title, List.of(), sections);
    }

    /** One thing to know, under a heading. */
    public record About(String title, List<String> text) {}

    /** Pages that belong together, with a heading where the answers are listed. */
    public record Section(String id, String title, List<Question> questions) {}

    /** All pages in their order, whether or not these answers lead past them. */
    public List<Question> pages() {
        return sections.stream().flatMap(s -> s.questions().stream()).toList();
    }

    /** The pages that somebody with these answers is asked. */
    public List<Question> pages(Answers answers) {
        return pages().stream().filter(page -> page.shown(answers)).toList();
    }

    /** The page with this id. */
    public Optional<Question> page(String id) {
        return pages().stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** Every question, fields and revealed ones too. */
    public Stream<Question> questions() {
        return pages().stream().flatMap(Question::all);
    }
}
