package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ApplicationFormTest {
    private final FormDefinition form = ShippedForm.application();

    @Test
    void it_asks_six_questions_in_this_order() {
        assertThat(form.pages())
                .extracting(Question::id)
                .containsExactly("name", "contact", "why", "bring", "when", "easier");
    }

    @Test
    void nothing_is_wrong_with_it() {
        assertThat(DefinitionCheck.of(form)).isEmpty();
    }

    @Test
    void a13_it_has_no_question_about_convictions() {
        String words = ShippedForm.text().toLowerCase(Locale.UK);

        assertThat(List.of("convict", "offen", "crim", "sentence", "disclos", "record", "police", "probation"))
                .noneMatch(words::contains);
    }

    @Test
    void every_way_to_be_reached_is_open_to_everybody() {
        assertThat(ShippedForm.page("contact").options())
                .extracting(Option::value)
                .containsExactly("phone", "email", "letter", "trusted", "prison");
    }

    @Test
    void letter_trusted_person_and_prison_look_the_same_from_outside() {
        List<Option> byPost = ShippedForm.page("contact").options().stream()
                .filter(o -> o.openly().equals("letter"))
                .toList();

        assertThat(byPost).extracting(Option::value).containsExactly("letter", "trusted", "prison");
        assertThat(byPost).flatExtracting(Option::reveals).allMatch(q -> q.audience() == Audience.APART);
    }

    @Test
    void it_reads_the_same_after_it_was_kept() {
        FormJson json = new FormJson();

        assertThat(json.definition(json.text(form))).isEqualTo(form);
    }
}
