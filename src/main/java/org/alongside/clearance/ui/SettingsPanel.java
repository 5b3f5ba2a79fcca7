package org.alongside.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.clearance.ClearanceSettings;
import org.alongside.clearance.ClearanceSettingsService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.PlainError;

/** When we remind ourselves: weeks after a form went to a prison, and days before a clearance ends. */
class SettingsPanel extends Div {
    final TextField weeks = new TextField(getTranslation("clearance.settings.weeks"));
    final IntegerField endingDays = new IntegerField(getTranslation("clearance.settings.ending"));
    final PlainError error = new PlainError();

    private final transient ClearanceSettingsService settings;
    private long version;

    SettingsPanel(ClearanceSettingsService settings) {
        this.settings = settings;
        addClassName("al-block");
        weeks.setHelperText(getTranslation("clearance.settings.weeks.hint"));
        Div form = new Div(weeks, endingDays, error, ActionButton.other(getTranslation("clearance.save"), this::save));
        form.addClassNames("al-form", "al-page-form");
        add(new H2(getTranslation("clearance.settings")), form);
        show(settings.settings());
    }

    private void show(ClearanceSettings now) {
        weeks.setValue(now.chaseWeeks().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        endingDays.setValue(now.endingDays());
        version = now.version();
    }

    private void save() {
        error.clear();
        try {
            Integer days = endingDays.getValue();
            settings.save(new ClearanceSettings(typedWeeks(), days == null ? 0 : days, version));
            show(settings.settings());
            Notification.show(getTranslation("clearance.settings.saved"));
        } catch (Refused no) {
            error.show(no.refusal());
        } catch (ChangedMeanwhile lost) {
            show(lost.theirs(ClearanceSettings.class));
            error.show(getTranslation("clearance.refused.changed"));
        }
    }

    /** Anything that is no number becomes 0, which the rule refuses in a plain sentence. */
    private List<Integer> typedWeeks() {
        return Stream.of(weeks.getValue().split("[,\\s]+"))
                .filter(word -> !word.isBlank())
                .map(word -> word.matches("\\d{1,4}") ? Integer.valueOf(word) : 0)
                .toList();
    }
}
