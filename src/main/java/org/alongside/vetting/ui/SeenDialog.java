package org.alongside.vetting.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.ui.AskDialog;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.vetting.CertificateFields;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.SeenData;

/** The fields that are kept of a certificate. When a colleague typed them first, both stand side by side. */
class SeenDialog extends AskDialog {
    final DatePicker issued;
    final TextField name = text("name");
    final TextField type = text("type");
    final TextField position = text("position");
    final TextField number = text("number");

    private final transient Consumer<SeenData> keep;
    private long version;

    SeenDialog(CheckDetails check, LocalDate today, Consumer<SeenData> keep) {
        this.keep = keep;
        this.version = check.version();
        setHeaderTitle(getTranslation("vetting.seen"));
        issued = new Asked(this).day("vetting.seen.issued", today.minusYears(20), today);
        CertificateFields before = check.fields();
        LocalDate day = check.issuedOn();
        if (before != null && day != null)
            show(new SeenData(day, before.name(), before.type(), before.position(), before.number(), version));
        ask(
                getTranslation("vetting.seen.what"),
                getTranslation("vetting.seen.do"),
                issued,
                name,
                type,
                position,
                number);
    }

    @Override
    protected boolean perform() {
        LocalDate day = issued.getValue();
        boolean whole = given(number) & given(position) & given(type) & given(name) & Asked.given(issued, day);
        if (!whole || day == null) return false;
        SeenData mine = typed(day);
        try {
            keep.accept(mine);
            return true;
        } catch (ChangedMeanwhile first) {
            choose(first, mine);
            return false;
        }
    }

    private void choose(ChangedMeanwhile first, SeenData mine) {
        SeenData theirs = first.theirs(SeenData.class);
        SeenChoice choice = new SeenChoice(theirs, mine, key -> getTranslation(key));
        new LostUpdateDialog(choice.fields(), kept -> {
                    show(choice.merged(kept));
                    tryIt();
                })
                .open();
    }

    private void show(SeenData data) {
        issued.setValue(data.issuedOn());
        name.setValue(data.name());
        type.setValue(data.type());
        position.setValue(data.position());
        number.setValue(data.number());
        version = data.version();
    }

    private SeenData typed(LocalDate day) {
        return new SeenData(day, name.getValue(), type.getValue(), position.getValue(), number.getValue(), version);
    }

    private static boolean given(TextField field) {
        return Asked.given(field, field.getValue());
    }

    private TextField text(String key) {
        TextField field = new TextField(getTranslation("vetting.seen." + key));
        field.setMaxLength(200);
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation("vetting.seen." + key + ".missing"));
        field.getElement().setAttribute("dir", "auto");
        return field;
    }
}
