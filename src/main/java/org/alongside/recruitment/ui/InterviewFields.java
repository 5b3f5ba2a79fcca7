package org.alongside.recruitment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.accounts.Colleague;
import org.alongside.recruitment.InterviewData;
import org.alongside.recruitment.InterviewDetails;
import org.alongside.shared.ui.DayField;

/** When and where a talk is, and with whom. */
class InterviewFields extends Div {
    private static final List<Integer> LENGTHS = List.of(20, 30, 45, 60, 90);
    private static final int LONGEST_PLACE = 300;

    final DatePicker day = new DayField(words("day"));
    final TimePicker time = new TimePicker(words("time"));
    final Select<Integer> minutes = new Select<>();
    final TextField place = new TextField(words("place"));
    final TextField placeApart = new TextField(words("place-apart"));
    final CheckboxGroup<Colleague> panel = new CheckboxGroup<>();
    final TextArea more = new TextArea(words("more"));

    private final List<Colleague> colleagues;
    private long version;

    /** @param knowsWhere whether the reader may know where somebody is, and so may say the place itself */
    InterviewFields(List<Colleague> colleagues, LocalDate today, boolean knowsWhere) {
        this.colleagues = colleagues;
        addClassName("al-form");
        day.setMin(today);
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        minutes.setLabel(words("minutes"));
        minutes.setItems(LENGTHS);
        minutes.setItemLabelGenerator(length -> getTranslation("recruitment.interview.minutes.of", length));
        minutes.setValue(45);
        place.setHelperText(words("place.hint"));
        place.setMaxLength(LONGEST_PLACE);
        placeApart.setHelperText(words("place-apart.hint"));
        placeApart.setMaxLength(LONGEST_PLACE);
        placeApart.setVisible(knowsWhere);
        panel.setLabel(words("panel"));
        panel.setItems(colleagues);
        panel.setItemLabelGenerator(Colleague::name);
        more.setHelperText(words("more.hint"));
        more.setMaxLength(2000);
        add(day, time, minutes, place, placeApart, panel, more);
    }

    void show(InterviewDetails talk) {
        day.setValue(talk.startsAt().toLocalDate());
        time.setValue(talk.startsAt().toLocalTime());
        minutes.setValue(talk.minutes());
        place.setValue(talk.place());
        panel.setValue(colleagues.stream()
                .filter(one -> talk.panelIds().contains(one.id()))
                .collect(Collectors.toSet()));
        more.setValue(talk.words() == null ? "" : talk.words());
        version = talk.version();
    }

    /** What was filled in; empty when a field must be filled in first, which is then marked. */
    Optional<InterviewData> read() {
        boolean whole = given(panel, panel.isEmpty(), "panel.missing")
                & given(place, place.getValue().isBlank(), "place.missing")
                & given(time, time.isEmpty(), "time.missing")
                & given(day, day.isEmpty(), "day.missing");
        LocalDate on = day.getValue();
        LocalTime at = time.getValue();
        if (!whole || on == null || at == null) return Optional.empty();
        return Optional.of(new InterviewData(
                on.atTime(at),
                minutes.getValue(),
                place.getValue().strip(),
                placeApart.getValue().isBlank() ? null : placeApart.getValue().strip(),
                panel.getValue().stream().map(Colleague::id).collect(Collectors.toSet()),
                more.getValue().isBlank() ? null : more.getValue().strip(),
                version));
    }

    private <F extends HasValidationProperties> boolean given(F field, boolean empty, String key) {
        field.setInvalid(empty);
        if (empty) field.setErrorMessage(words(key));
        return !empty;
    }

    private String words(String key) {
        return getTranslation("recruitment.interview." + key);
    }
}
