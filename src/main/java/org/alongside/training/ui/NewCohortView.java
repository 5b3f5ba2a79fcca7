package org.alongside.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.View;
import org.alongside.training.CatalogueService;
import org.alongside.training.CohortId;
import org.alongside.training.CohortPlan;
import org.alongside.training.CohortService;
import org.alongside.training.HolidayService;
import org.alongside.training.ProgrammeRow;
import org.alongside.training.SessionCount;

/** A new cohort: what for, who, where, and all its sessions at once; the days are shown as they are typed. */
@Route(TrainingNavigation.NEW_COHORT)
@RolesAllowed({"TRAINER", "COORDINATOR", "MANAGER"})
@StyleSheet(TrainingNavigation.STYLE)
class NewCohortView extends View {
    final Select<ProgrammeRow> programme = new Select<>();
    final CohortFields fields;
    final DayField first = new DayField(getTranslation("training.plan.first"));
    final TimePicker time = new TimePicker(getTranslation("training.plan.time"));
    final IntegerField minutes = new IntegerField(getTranslation("training.plan.minutes"));
    final IntegerField count = new IntegerField(getTranslation("training.plan.count"));
    final DayField skip = new DayField(getTranslation("training.plan.skip"));
    final PlainError error = new PlainError();
    private final SkippedDays skipped;
    private final UnorderedList days = new UnorderedList();
    private final Notice unknown = new Notice(Status.WAITING, getTranslation("training.plan.unknown"));
    private final transient CohortService cohorts;
    private final transient TrainingWords words;

    NewCohortView(
            CohortService cohorts,
            CatalogueService catalogue,
            HolidayService holidays,
            AreaService areas,
            CurrentUser current,
            TrainingWords words) {
        this.cohorts = cohorts;
        this.words = words;
        this.skipped = new SkippedDays(holidays.from(words.days().today().minusYears(1)));
        titled(getTranslation("training.cohort.new"));
        fields = new CohortFields(cohorts, areas, key -> getTranslation(key));
        fields.teaches(current.get().user());
        programme.setLabel(getTranslation("training.cohort.programme"));
        programme.setItems(catalogue.all().stream().filter(ProgrammeRow::inUse).toList());
        programme.setItemLabelGenerator(ProgrammeRow::name);
        programme.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null)
                usual(catalogue.usual(chosen.getValue().id()));
        });
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(LocalTime.of(18, 0));
        count.setValue(12);
        minutes.setValue(150);
        first.addValueChangeListener(typed -> preview());
        count.addValueChangeListener(typed -> preview());
        days.addClassName("al-days");
        days.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHead(getTranslation("training.cohort.new")).below(getTranslation("training.cohort.new.what")),
                form());
        preview();
    }

    private Div form() {
        Div when = new Div(first, time);
        when.addClassName("al-beside");
        Div length = new Div(count, minutes);
        length.addClassName("al-beside");
        Div skipping = new Div(skip, ActionButton.other(getTranslation("training.plan.skip.do"), this::skip));
        skipping.addClassName("al-beside");
        Div form = new Div(programme);
        fields.all().forEach(form::add);
        form.add(
                new H2(getTranslation("training.plan")),
                when,
                length,
                skipping,
                days,
                unknown,
                error,
                ActionButton.main(getTranslation("training.cohort.make"), this::make));
        form.addClassNames("al-form", "al-page-form");
        return form;
    }

    private void usual(SessionCount usual) {
        count.setValue(usual.sessions());
        minutes.setValue(usual.minutes());
    }

    private void skip() {
        if (skip.getValue() == null) return;
        skipped.leaveOut(skip.getValue());
        skip.clear();
        preview();
    }

    private void preview() {
        days.removeAll();
        unknown.setVisible(false);
        if (first.getValue() == null || count.getValue() == null) return;
        skipped.propose(this::plan);
        plan().days().stream()
                .limit(60)
                .forEach(day -> days.add(new ListItem(words.days().weekday(day) + " " + words.day(day))));
        skipped.all().forEach(day -> days.add(leftOut(day)));
        unknown.setVisible(isBeyondWhatIsKnown());
    }

    private boolean isBeyondWhatIsKnown() {
        LocalDate known = skipped.knownUntil();
        return plan().days().stream().anyMatch(day -> known == null || day.getYear() > known.getYear());
    }

    private ListItem leftOut(LocalDate day) {
        String why = skipped.nameOf(day);
        String said = why == null
                ? getTranslation("training.plan.skipped", words.day(day))
                : getTranslation("training.plan.holiday", words.day(day), why);
        ActionButton keep = ActionButton.quiet(
                getTranslation(why == null ? "training.plan.keep" : "training.plan.meet-then"), () -> {
                    skipped.meetOn(day);
                    preview();
                });
        keep.getElement().setAttribute("aria-label", keep.getElement().getTextRecursively() + ": " + words.day(day));
        ListItem left = new ListItem(new Span(said), keep);
        left.addClassName("skipped");
        return left;
    }

    /** The days that would be made. */
    List<LocalDate> days() {
        return plan().days();
    }

    private CohortPlan plan() {
        return plan(skipped.all());
    }

    private CohortPlan plan(Set<LocalDate> without) {
        return new CohortPlan(
                first.getValue(),
                time.getValue() == null ? LocalTime.NOON : time.getValue(),
                minutes.getValue() == null ? 0 : minutes.getValue(),
                count.getValue() == null ? 0 : count.getValue(),
                without);
    }

    private void make() {
        error.clear();
        try {
            if (programme.getValue() == null) throw new Refused("training.refused.programme");
            if (first.getValue() == null) throw new Refused("training.refused.first-day");
            CohortId made = cohorts.create(programme.getValue().id(), fields.typed(), plan());
            UI.getCurrent().navigate(TrainingNavigation.cohort(made, "people"));
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }
}
