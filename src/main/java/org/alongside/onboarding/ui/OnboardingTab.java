package org.alongside.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.onboarding.AgreementService;
import org.alongside.onboarding.InductionService;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;

/** What somebody has accepted, and when they were shown how we work. */
@org.springframework.stereotype.Component
class OnboardingTab implements PersonTab {
    private static final Set<Stage> BEFORE_THE_YES = EnumSet.range(Stage.INVITED, Stage.OFFERED);

    private final AgreementService agreements;
    private final InductionService inductions;
    private final PersonService people;
    private final Access access;
    private final DayWords days;

    OnboardingTab(
            AgreementService agreements,
            InductionService inductions,
            PersonService people,
            Access access,
            DayWords days) {
        this.agreements = agreements;
        this.inductions = inductions;
        this.people = people;
        this.access = access;
        this.days = days;
    }

    @Override
    public String address() {
        return "getting-ready";
    }

    @Override
    public String messageKey() {
        return "onboarding.tab";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public PersonalData data() {
        return PersonalData.CHECK_OUTCOME;
    }

    @Override
    public Stage from() {
        return Stage.ONBOARDING;
    }

    @Override
    public Component show(PersonId person) {
        PersonDetails details = people.details(person);
        Stage before = details.before();
        if (BEFORE_THE_YES.contains(before == null ? details.stage() : before)) return notYet();
        return new OnboardingPanel(person, agreements, inductions, access, days);
    }

    private static Paragraph notYet() {
        Paragraph words = new Paragraph();
        words.setText(words.getTranslation("onboarding.not-yet"));
        return words;
    }
}
