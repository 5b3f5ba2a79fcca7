package org.alongside.supervision.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.ui.Asked;
import org.alongside.shared.ui.VersionedDialog;
import org.alongside.supervision.PlanData;
import org.alongside.supervision.SupervisionDetails;
import org.alongside.supervision.SupervisionHow;
import org.alongside.supervision.SupervisionStanding;
import org.jspecify.annotations.Nullable;

/** When and how the two meet. */
class PlanDialog extends VersionedDialog {
    private static final LocalTime USUAL = LocalTime.of(10, 0);

    final DatePicker day;
    final TimePicker time = new TimePicker();
    final Select<SupervisionHow> how;
    final TextField place = new TextField();

    private final transient Consumer<PlanData> plan;
    private final transient SupervisionWords words;

    /**
     * @param name empty where the page says whose it is
     * @param before as it was planned; null for a new one
     */
    PlanDialog(String name, @Nullable SupervisionDetails before, SupervisionWords words, Consumer<PlanData> plan) {
        super(before == null ? 0 : before.version());
        this.plan = plan;
        this.words = words;
        setHeaderTitle(
                getTranslation(name.isEmpty() ? "supervision.plan.title.alone" : "supervision.plan.title", name));
        Asked asked = new Asked(this);
        LocalDate today = words.days().today();
        day = asked.day("supervision.plan.day", today.minusMonths(3), today.plusYears(1));
        time.setLabel(getTranslation("supervision.plan.time"));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setErrorMessage(getTranslation("supervision.plan.time.missing"));
        time.setManualValidation(true);
        how = asked.choice("supervision.plan.how", SupervisionHow.values(), way -> "supervision.how." + way);
        place.setLabel(getTranslation("supervision.plan.place"));
        place.setMaxLength(200);
        time.setValue(before == null ? USUAL : before.at().toLocalTime());
        how.setValue(before == null ? SupervisionHow.FACE_TO_FACE : before.how());
        if (before != null) {
            day.setValue(before.at().toLocalDate());
            place.setValue(before.place());
        }
        ask(getTranslation("supervision.plan.what"), getTranslation("supervision.plan.do"), day, time, how, place);
    }

    @Override
    protected boolean perform(long version) {
        LocalDate on = day.getValue();
        LocalTime at = time.getValue();
        SupervisionHow way = how.getValue();
        boolean whole = Asked.given(how, way) & Asked.given(time, at) & Asked.given(day, on);
        if (!whole || on == null || at == null || way == null) return false;
        plan.accept(new PlanData(on.atTime(at), way, place.getValue(), version));
        return true;
    }

    @Override
    protected Now since(ChangedMeanwhile first) {
        SupervisionStanding now = first.theirs(SupervisionStanding.class);
        return new Now(now.version(), words.say("supervision.changed", words.say("supervision.state." + now.state())));
    }
}
