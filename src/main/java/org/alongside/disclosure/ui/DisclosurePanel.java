package org.alongside.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.PersonalData;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.DisclosureService;
import org.alongside.people.ui.PersonAddress;
import org.alongside.people.ui.RecordChanged;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;

/** One self-disclosure: how it stands and what comes next, then what was told, said and weighed. */
class DisclosurePanel extends Div {
    private final transient PersonId person;
    private final transient DisclosureService disclosures;
    private final transient DisclosureActions actions;
    private final transient Access access;
    private final transient DayWords days;

    DisclosurePanel(
            PersonId person, DisclosureService disclosures, DisclosureActions actions, Access access, DayWords days) {
        this.person = person;
        this.disclosures = disclosures;
        this.actions = actions;
        this.access = access;
        this.days = days;
        addClassName("al-checks");
        actions.afterwards(this::again);
        show();
    }

    /** Whoever decided together with somebody reads it no longer. */
    private void again() {
        if (access.mayRead(PersonalData.SELF_DISCLOSURE, person)) {
            show();
            RecordChanged.tell(this);
        } else getUI().ifPresent(ui -> ui.navigate(PersonAddress.record(person)));
    }

    private void show() {
        removeAll();
        Optional<DisclosureDetails> details = disclosures.details(person);
        if (details.isEmpty()) add(new Paragraph(getTranslation("disclosure.none")));
        details.ifPresent(one -> {
            add(new DisclosureStand(one, actions, access.actsOn(Act.HEAR_DISCLOSURE, person), days));
            if (one.holdsSomething() || !one.said().isEmpty()) add(new ToldBox(one, days));
            if (!one.talks().isEmpty()) add(new TalksBox(one, days));
            if (one.assessment() != null) add(new AssessmentBox(one.assessment()));
        });
    }
}
