package org.alongside.onboarding.ui;

import com.vaadin.flow.component.Component;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.onboarding.AgreementService;
import org.alongside.onboarding.InductionService;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;

/** What somebody has accepted, and when they were shown how we work. */
@org.springframework.stereotype.Component
class OnboardingTab implements PersonTab {
    private final AgreementService agreements;
    private final InductionService inductions;
    private final Access access;
    private final DayWords days;

    OnboardingTab(AgreementService agreements, InductionService inductions, Access access, DayWords days) {
        this.agreements = agreements;
        this.inductions = inductions;
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
    public Component show(PersonId person) {
        return new OnboardingPanel(person, agreements, inductions, access, days);
    }
}
