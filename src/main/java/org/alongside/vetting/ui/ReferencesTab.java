package org.alongside.vetting.ui;

import com.vaadin.flow.component.html.Div;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.forms.FormService;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.alongside.vetting.RefereeService;
import org.springframework.stereotype.Component;

/** References on a record: who speaks for the person, and what they said. */
@Component
class ReferencesTab implements PersonTab {
    static final String ADDRESS = "references";

    private final RefereeService referees;
    private final FormService forms;
    private final Access access;
    private final DayWords days;

    ReferencesTab(RefereeService referees, FormService forms, Access access, DayWords days) {
        this.referees = referees;
        this.forms = forms;
        this.access = access;
        this.days = days;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String messageKey() {
        return "vetting.tab.references";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public PersonalData data() {
        return PersonalData.REFERENCES;
    }

    @Override
    public Stage from() {
        return Stage.ONBOARDING;
    }

    @Override
    public Div show(PersonId person) {
        return new ReferencesPanel(person, referees, forms, access, days);
    }
}
