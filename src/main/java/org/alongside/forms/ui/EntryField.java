package org.alongside.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.forms.Option;
import org.alongside.forms.Question;

/**
 * A question as a field, which gives back what was typed by name of field, as a page would.
 *
 * @param component the field itself
 * @param raw what stands in it
 */
record EntryField(Question question, Component component, Function<Question, Map<String, List<String>>> raw) {
    private static final List<String> DATE_PARTS = List.of(".day", ".month", ".year");

    static EntryField of(Question question) {
        return switch (question.kind()) {
            case ONE_OF -> oneOf(question);
            case SEVERAL_OF -> severalOf(question);
            case LONG_TEXT, ADDRESS -> text(question, lines());
            case DATE -> date(question);
            case GROUP -> throw new IllegalArgumentException("a group has no field: " + question.id());
            case NAME, SHORT_TEXT, PHONE, EMAIL -> text(question, new TextField());
        };
    }

    Map<String, List<String>> typed() {
        return raw.apply(question);
    }

    void say(String problem) {
        HasValidationProperties field = (HasValidationProperties) component;
        field.setErrorMessage(problem);
        field.setInvalid(true);
    }

    void clear() {
        ((HasValidationProperties) component).setInvalid(false);
    }

    /** A group of choices can take the focus too, though its class does not say so. */
    Focusable<?> focus() {
        return component instanceof Focusable<?> field ? field : (Focusable<Component>) component::getElement;
    }

    void whenChanged(Runnable then) {
        ((HasValueAndElement<?, ?>) component).addValueChangeListener(changed -> then.run());
    }

    private static EntryField oneOf(Question question) {
        RadioButtonGroup<Option> group = new RadioButtonGroup<>();
        group.setItems(question.options());
        group.setItemLabelGenerator(Option::title);
        group.setManualValidation(true);
        return labelled(
                question,
                group,
                q -> Map.of(
                        q.id(),
                        Stream.ofNullable(group.getValue()).map(Option::value).toList()));
    }

    private static EntryField severalOf(Question question) {
        CheckboxGroup<Option> group = new CheckboxGroup<>();
        group.setItems(question.options());
        group.setItemLabelGenerator(Option::title);
        group.setManualValidation(true);
        return labelled(
                question,
                group,
                q -> Map.of(q.id(), group.getValue().stream().map(Option::value).toList()));
    }

    private static EntryField text(Question question, TextFieldBase<?, String> field) {
        field.setManualValidation(true);
        return labelled(question, field, q -> Map.of(q.id(), List.of(field.getValue())));
    }

    /** One field, so that a date is typed as it is read out; the month may be a word. */
    private static EntryField date(Question question) {
        TextField field = new TextField();
        field.setManualValidation(true);
        EntryField entry = labelled(question, field, q -> parts(q, field.getValue()));
        field.setHelperText(field.getTranslation("forms.staff.date"));
        return entry;
    }

    private static Map<String, List<String>> parts(Question question, String typed) {
        String[] parts = typed.strip().split("[\\s/.,-]+", DATE_PARTS.size());
        Map<String, List<String>> raw = new HashMap<>();
        for (int i = 0; i < parts.length; i++) raw.put(question.id() + DATE_PARTS.get(i), List.of(parts[i]));
        return raw;
    }

    private static TextArea lines() {
        TextArea field = new TextArea();
        field.setMinRows(3);
        field.setMaxRows(12);
        return field;
    }

    private static <C extends Component & HasLabel & HasHelper & HasValueAndElement<?, ?>> EntryField labelled(
            Question question, C field, Function<Question, Map<String, List<String>>> raw) {
        field.setId("form-" + question.id());
        field.setLabel(question.title());
        field.setHelperText(question.hint());
        field.setRequiredIndicatorVisible(question.required());
        field.getElement().setAttribute("dir", "auto");
        return new EntryField(question, field, raw);
    }
}
