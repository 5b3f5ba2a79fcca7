package org.alongside.people.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.function.Consumer;
import org.alongside.people.ContactWay;
import org.alongside.people.PersonData;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refusal;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.LostUpdateDialog;
import org.jspecify.annotations.Nullable;

/** Puts names and contact details right. When a colleague saved first, both versions stand side by side. */
class DetailsDialog extends AskDialog {
    private static final int LONGEST = 254;

    final TextField name = text("name", new TextField());
    final TextField nameToUse = text("name-to-use", new TextField());
    final Select<ContactWay> way;
    final TextField phone = text("phone", new TextField());
    final EmailField email = text("email", new EmailField());

    private final Consumer<PersonData> save;
    private PersonData before;

    DetailsDialog(PersonData now, Consumer<PersonData> save) {
        this.save = save;
        this.before = now;
        setHeaderTitle(getTranslation("people.details"));
        way = new Asked(this).choice("people.details.way", ContactWay.values(), w -> "people.way." + w);
        show(now);
        ask(
                getTranslation("people.details.what"),
                getTranslation("people.details.do"),
                name,
                nameToUse,
                way,
                phone,
                email);
    }

    @Override
    protected boolean perform() {
        fields().forEach(field -> field.setInvalid(false));
        try {
            save.accept(typed());
            return true;
        } catch (ChangedMeanwhile first) {
            compare(first.theirs(PersonData.class));
            return false;
        }
    }

    @Override
    protected void refused(Refusal no) {
        fields().stream()
                .filter(field -> no.messageKey()
                        .startsWith("people.refused." + field.getId().orElse("-") + "-"))
                .findFirst()
                .ifPresentOrElse(field -> refused(no, field), () -> super.refused(no));
    }

    private void refused(Refusal no, TextFieldBase<?, String> field) {
        field.setErrorMessage(getTranslation(no.messageKey(), no.arguments().toArray()));
        field.setInvalid(true);
        field.focus();
    }

    private void compare(PersonData theirs) {
        PersonData mine = typed();
        List<LostUpdateDialog.Field> fields = DetailsMerge.compare(before, theirs, mine, key -> getTranslation(key));
        new LostUpdateDialog(fields, kept -> {
                    show(DetailsMerge.merge(theirs, mine, kept));
                    tryIt();
                })
                .open();
    }

    private void show(PersonData data) {
        name.setValue(data.name());
        nameToUse.setValue(data.nameToUse());
        way.setValue(data.way());
        phone.setValue(orEmpty(data.phone()));
        email.setValue(orEmpty(data.email()));
        before = data;
    }

    private PersonData typed() {
        return new PersonData(
                name.getValue(),
                nameToUse.getValue(),
                way.getValue(),
                orNull(phone.getValue()),
                orNull(email.getValue()),
                before.version());
    }

    private List<TextFieldBase<?, String>> fields() {
        return List.of(name, nameToUse, phone, email);
    }

    private <F extends TextFieldBase<?, String>> F text(String key, F field) {
        field.setId(key);
        field.setLabel(getTranslation("people.details." + key));
        field.setManualValidation(true);
        field.getElement().setProperty("maxlength", LONGEST).setAttribute("dir", "auto");
        return field;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed;
    }
}
