package org.alongside.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.onboarding.Acknowledged;
import org.alongside.onboarding.Agreement;
import org.alongside.onboarding.AgreementService;
import org.alongside.onboarding.InductionService;
import org.alongside.people.ui.RecordChanged;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** The induction and both agreements: how each stands, and the one thing that can be said about it. */
class OnboardingPanel extends Div {
    final DatePicker heldOn = new DayField(getTranslation("onboarding.induction.on"));
    final PlainError error = new PlainError();

    private final transient PersonId person;
    private final transient AgreementService agreements;
    private final transient InductionService inductions;
    private final transient DayWords days;
    private final boolean mayRecord;

    OnboardingPanel(
            PersonId person, AgreementService agreements, InductionService inductions, Access access, DayWords days) {
        this.person = person;
        this.agreements = agreements;
        this.inductions = inductions;
        this.days = days;
        this.mayRecord = access.actsOn(Act.RECORD_ONBOARDING, person);
        addClassName("al-answers");
        show();
    }

    private void show() {
        removeAll();
        error.clear();
        add(induction());
        List<Acknowledged> accepted = agreements.accepted(person);
        for (Agreement agreement : Agreement.values()) add(agreement(agreement, accepted));
        add(error);
    }

    private Section induction() {
        Optional<LocalDate> held = inductions.heldOn(person);
        Section section = section("onboarding.induction");
        section.add(
                held.isPresent() ? done(getTranslation("onboarding.induction.held", days.day(held.get()))) : missing());
        if (held.isEmpty() && mayRecord) section.add(askForInduction());
        return section;
    }

    private Div askForInduction() {
        heldOn.setMax(days.today());
        heldOn.setValue(days.today());
        return row(heldOn, ActionButton.other(getTranslation("onboarding.induction.do"), this::held));
    }

    private Section agreement(Agreement agreement, List<Acknowledged> accepted) {
        Section section = section("onboarding.agreement." + agreement);
        Optional<Acknowledged> theirs =
                accepted.stream().filter(one -> one.agreement() == agreement).reduce((first, second) -> second);
        section.add(theirs.isPresent() ? done(said(theirs.get())) : missing());
        if (theirs.isEmpty() && mayRecord) section.add(askForAgreement(agreement));
        return section;
    }

    private String said(Acknowledged one) {
        String day = days.day(days.dayOf(one.at()));
        return one.how() == null
                ? getTranslation("onboarding.accepted", day, one.number())
                : getTranslation(
                        "onboarding.accepted.how",
                        day,
                        one.number(),
                        getTranslation("recruitment.agreed." + one.how()));
    }

    private Div askForAgreement(Agreement agreement) {
        Select<Agreed> how = new Select<>();
        how.setLabel(getTranslation("onboarding.how"));
        how.setItems(Agreed.values());
        how.setItemLabelGenerator(one -> getTranslation("recruitment.agreed." + one));
        how.setValue(Agreed.ON_PAPER);
        return row(
                how,
                ActionButton.other(
                        getTranslation("onboarding.accepted.do"),
                        () -> attempt(() -> agreements.acceptedFor(person, agreement, how.getValue()))));
    }

    private void held() {
        LocalDate day = heldOn.getValue();
        if (day == null) error.show(getTranslation("onboarding.induction.missing"));
        else attempt(() -> inductions.held(person, day));
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            show();
            RecordChanged.tell(this);
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private Section section(String key) {
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName("al-block");
        return section;
    }

    private Paragraph done(String words) {
        return new Paragraph(new StatusTag(Status.DONE, words));
    }

    private Paragraph missing() {
        return new Paragraph(new StatusTag(Status.WAITING, getTranslation("onboarding.missing")));
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassNames("al-form", "al-page-form");
        return row;
    }
}
