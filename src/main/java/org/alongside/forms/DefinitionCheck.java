package org.alongside.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Says in plain words what is wrong with a form before anybody is asked it. */
final class DefinitionCheck {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    /** Words of the addresses beside the pages. */
    private static final Set<String> TAKEN = Set.of("code", "check", "forget", "send", "sent");

    private final FormDefinition form;
    private final List<Refusal> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private DefinitionCheck(FormDefinition form) {
        this.form = form;
    }

    /** Everything that is wrong; empty when the form can be published. */
    static List<Refusal> of(FormDefinition form) {
        return new DefinitionCheck(form).check();
    }

    private List<Refusal> check() {
        say(!ID.matcher(form.name()).matches(), "forms.definition.name", form.name());
        say(form.version() < 1, "forms.definition.version");
        say(form.pages().isEmpty(), "forms.definition.empty");
        for (Question page : form.pages()) {
            say(TAKEN.contains(page.id()), "forms.definition.id-taken", page.id());
            condition(page, page.shownWhen());
            page.all().forEach(this::question);
            page.all()
                    .skip(1)
                    .forEach(part -> say(part.shownWhen() != null, "forms.definition.condition-of-part", part.id()));
        }
        return List.copyOf(found);
    }

    private void question(Question asked) {
        String id = Objects.requireNonNullElse(asked.id(), "");
        say(!ID.matcher(id).matches(), "forms.definition.id", id);
        say(!seen.add(id), "forms.definition.id-twice", id);
        say(isBlank(asked.title()), "forms.definition.title", id);
        if (asked.kind() == null) {
            say(true, "forms.definition.kind", id);
        } else {
            say(asked.kind().isChoice() != !asked.options().isEmpty(), "forms.definition.options", id);
            say((asked.kind() == QuestionKind.GROUP) != !asked.parts().isEmpty(), "forms.definition.parts", id);
        }
        say(asked.audience() == Audience.APART && !asked.sensitive(), "forms.definition.apart", id);
        options(asked);
    }

    private void options(Question asked) {
        Set<String> values = new HashSet<>();
        for (Option option : asked.options()) {
            say(!ID.matcher(option.value()).matches(), "forms.definition.option", asked.id(), option.value());
            say(!values.add(option.value()), "forms.definition.option-twice", asked.id(), option.value());
        }
        for (Option option : asked.options()) {
            say(!values.contains(option.openly()), "forms.definition.option-open", asked.id(), option.openly());
        }
    }

    /** A condition looks back, at a choice with that option, so that nobody is asked in circles. */
    private void condition(Question page, @Nullable Condition condition) {
        if (condition == null) return;
        Question earlier = form.pages().stream()
                .takeWhile(p -> !p.id().equals(page.id()))
                .flatMap(Question::all)
                .filter(q -> q.id().equals(condition.question()))
                .findFirst()
                .orElse(null);
        say(earlier == null, "forms.definition.condition", page.id(), condition.question());
        if (earlier == null) return;
        condition.is().stream()
                .filter(value -> earlier.option(value).isEmpty())
                .forEach(
                        value -> say(true, "forms.definition.condition-value", page.id(), condition.question(), value));
    }

    private void say(boolean wrong, String messageKey, Object... arguments) {
        if (wrong) found.add(Refusal.because(messageKey, arguments));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
