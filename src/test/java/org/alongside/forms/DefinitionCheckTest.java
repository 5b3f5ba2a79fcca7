package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionCheckTest {
    private static final String CHOICE = """
            {"id":"pet","kind":"ONE_OF","title":"A pet?","options":[{"value":"cat","title":"Cat"},{"value":"dog","title":"Dog"}]}""";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("", "forms.definition.empty"),
                mistake(text("a", "") + "," + text("a", ""), "forms.definition.id-twice", "a"),
                mistake(text("Full name", ""), "forms.definition.id", "Full name"),
                mistake(text("check", ""), "forms.definition.id-taken", "check"),
                mistake("{\"id\":\"a\",\"title\":\"A?\"}", "forms.definition.kind", "a"),
                mistake("{\"id\":\"a\",\"kind\":\"NAME\",\"title\":\" \"}", "forms.definition.title", "a"),
                mistake("{\"id\":\"a\",\"kind\":\"ONE_OF\",\"title\":\"A?\"}", "forms.definition.options", "a"),
                mistake("{\"id\":\"a\",\"kind\":\"GROUP\",\"title\":\"A?\"}", "forms.definition.parts", "a"),
                mistake(text("a", ",\"audience\":\"APART\""), "forms.definition.apart", "a"),
                mistake(when("a", "pet", "cat") + "," + CHOICE, "forms.definition.condition", "a", "pet"),
                mistake(CHOICE + "," + when("a", "pets", "cat"), "forms.definition.condition", "a", "pets"),
                mistake(when("a", "a", "cat"), "forms.definition.condition", "a", "a"),
                mistake(CHOICE + "," + when("a", "pet", "cow"), "forms.definition.condition-value", "a", "pet", "cow"),
                mistake(CHOICE.replace("dog", "cat"), "forms.definition.option-twice", "pet", "cat"),
                mistake(
                        CHOICE.replace("\"Cat\"", "\"Cat\",\"openAs\":\"cow\""),
                        "forms.definition.option-open",
                        "pet",
                        "cow"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_place(String questions, Refusal named) {
        assertThat(DefinitionCheck.of(form(questions))).contains(named);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void a_sound_form_has_no_mistakes(String questions) {
        assertThat(DefinitionCheck.of(form(questions))).isEmpty();
    }

    static List<String> sound() {
        return List.of(text("a", ""), CHOICE + "," + when("a", "pet", "cat"));
    }

    private static Arguments mistake(String questions, String key, Object... arguments) {
        return Arguments.of(questions, Refusal.because(key, arguments));
    }

    private static String text(String id, String more) {
        return "{\"id\":\"%s\",\"kind\":\"SHORT_TEXT\",\"title\":\"A?\"%s}".formatted(id, more);
    }

    private static String when(String id, String question, String value) {
        return text(id, ",\"shownWhen\":{\"question\":\"%s\",\"is\":[\"%s\"]}".formatted(question, value));
    }

    private static FormDefinition form(String questions) {
        return new FormJson()
                .definition(
                        "{\"name\":\"test\",\"version\":1,\"title\":\"Test\",\"sections\":[{\"id\":\"s\",\"questions\":[%s]}]}"
                                .formatted(questions));
    }
}
