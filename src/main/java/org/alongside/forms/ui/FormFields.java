package org.alongside.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.forms.Answers;
import org.alongside.forms.Checked;
import org.alongside.forms.FormDefinition;
import org.alongside.forms.FormService;
import org.alongside.forms.Option;
import org.alongside.forms.Problem;
import org.alongside.forms.Question;
import org.alongside.forms.QuestionKind;
import org.alongside.shared.ui.ErrorSummary;

/**
 * A whole form on one page, for staff who fill it in for somebody: the same questions, the same rules, the same sentences.
 *
 * <p>{@link #read} gives the answers, or shows what is wrong beside each field and at the head, with everything kept.
 */
public class FormFields extends Div {
    /** What is asked only when {@code option} is chosen. */
    private record Reveal(Question question, Option option, Div more) {
        void showFor(Map<String, List<String>> typed) {
            more.setVisible(typed.getOrDefault(question.id(), List.of()).contains(option.value()));
        }
    }

    private final transient FormDefinition form;
    private final transient FormService forms;
    private final ErrorSummary summary = new ErrorSummary();
    private final transient List<EntryField> fields = new ArrayList<>();
    private final transient Map<Question, Div> pages = new LinkedHashMap<>();
    private final transient List<Reveal> reveals = new ArrayList<>();

    public FormFields(FormDefinition form, FormService forms) {
        this.form = form;
        this.forms = forms;
        addClassName("al-form");
        add(summary);
        form.sections().forEach(this::addSection);
        showWhatIsAsked();
    }

    /** What was filled in; empty when something has to be put right first, which is then shown. */
    public Optional<Answers> read() {
        Checked read = forms.check(form, typed());
        fields.forEach(EntryField::clear);
        read.problems().forEach(problem -> at(problem).say(words(problem)));
        summary.show(read.problems().stream()
                .map(p -> new ErrorSummary.Problem(words(p), at(p).focus()))
                .toList());
        return read.isFine() ? Optional.of(read.answers()) : Optional.empty();
    }

    private void addSection(FormDefinition.Section section) {
        Section part = new Section();
        part.addClassName("al-form");
        part.add(new H2(section.title()));
        section.questions().forEach(page -> {
            Div asked = new Div();
            asked.addClassName("al-form");
            ask(page, asked);
            pages.put(page, asked);
            part.add(asked);
        });
        add(part);
    }

    private void ask(Question question, Div into) {
        if (question.kind() == QuestionKind.GROUP) {
            question.parts().forEach(part -> ask(part, into));
            return;
        }
        EntryField field = EntryField.of(question);
        fields.add(field);
        into.add(field.component());
        if (question.kind().isChoice()) field.whenChanged(this::showWhatIsAsked);
        question.options().stream()
                .filter(option -> !option.reveals().isEmpty())
                .forEach(option -> into.add(more(question, option)));
    }

    private Div more(Question question, Option option) {
        Div more = new Div();
        more.addClassNames("al-reveal", "al-form");
        option.reveals().forEach(revealed -> ask(revealed, more));
        reveals.add(new Reveal(question, option, more));
        return more;
    }

    /** Only what the choices so far lead to is on the page. */
    private void showWhatIsAsked() {
        Map<String, List<String>> typed = typed();
        Answers answers = forms.check(form, typed).answers();
        pages.forEach((page, shown) -> shown.setVisible(page.shown(answers)));
        reveals.forEach(reveal -> reveal.showFor(typed));
    }

    private Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new HashMap<>();
        fields.forEach(field -> typed.putAll(field.typed()));
        return typed;
    }

    private EntryField at(Problem problem) {
        return fields.stream()
                .filter(field -> field.question().id().equals(problem.field()))
                .findFirst()
                .orElseThrow();
    }

    private String words(Problem problem) {
        return getTranslation(problem.messageKey(), problem.arguments().toArray());
    }
}
