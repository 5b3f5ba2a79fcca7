package org.alongside.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.alongside.forms.Answers;
import org.alongside.forms.FormService;
import org.alongside.forms.Option;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.ui.ErrorSummary;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FormFieldsTest extends SpringBrowserlessTest {
    @Autowired
    private FormService forms;

    private FormFields fields;

    @BeforeEach
    void theApplicationForm() {
        fields = new FormFields(forms.form(new OrganisationId(new UUID(8, 8)), "application"), forms);
        UI.getCurrent().add(fields);
    }

    @Test
    void only_what_the_chosen_way_asks_is_on_the_page() {
        assertThat(isThere("form-phone")).isFalse();

        choose("phone");
        assertThat(isThere("form-phone")).isTrue();

        choose("prison");
        assertThat(isThere("form-phone")).isFalse();
        assertThat(isThere("form-release-date")).isTrue();
    }

    @Test
    void what_is_missing_is_said_beside_the_field_and_at_the_head() {
        assertThat(fields.read()).isEmpty();

        assertThat(text("full-name").isInvalid()).isTrue();
        assertThat(text("full-name").getErrorMessage()).isEqualTo("Write your name");
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("Write your name", "Choose how we should get in touch", "Choose at least one time");
    }

    @Test
    void a_whole_form_gives_the_same_answers_as_the_public_door() {
        text("full-name").setValue("  Sam   Reid ");
        choose("prison");
        text("prison").setValue("HMP Perth");
        text("release-date").setValue("27 March 2027");
        lines("why").setValue("To help");
        lines("bring").setValue("Time");
        times().setValue(Set.of(times().getListDataView().getItem(3)));

        assertThat(fields.read())
                .contains(Answers.none()
                        .with("full-name", "Sam Reid")
                        .with("contact", "prison")
                        .with("prison", "HMP Perth")
                        .with("release-date", "2027-03-27")
                        .with("why", "To help")
                        .with("bring", "Time")
                        .with("when", "weekends"));
        assertThat(find(ErrorSummary.class).all()).isEmpty();
    }

    @Test
    void a_date_that_is_none_is_kept_as_typed() {
        choose("prison");
        text("release-date").setValue("31/2/2027");

        assertThat(fields.read()).isEmpty();

        assertThat(text("release-date").getErrorMessage()).startsWith("There is no such day");
        assertThat(text("release-date").getValue()).isEqualTo("31/2/2027");
    }

    private boolean isThere(String id) {
        return !find(TextField.class).withId(id).all().isEmpty();
    }

    private TextField text(String question) {
        return find(TextField.class).id("form-" + question);
    }

    private TextArea lines(String question) {
        return find(TextArea.class).id("form-" + question);
    }

    @SuppressWarnings("unchecked")
    private void choose(String way) {
        RadioButtonGroup<Option> ways = find(RadioButtonGroup.class).id("form-contact");
        ways.setValue(ways.getListDataView()
                .getItems()
                .filter(o -> o.value().equals(way))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Option> times() {
        return find(CheckboxGroup.class).id("form-when");
    }
}
