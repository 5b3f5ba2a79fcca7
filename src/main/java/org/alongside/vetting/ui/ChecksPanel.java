package org.alongside.vetting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ui.RecordChanged;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.Icon;
import org.alongside.vetting.CheckContent;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckService;

/** Checks in detail: one section each, the present rounds first. */
class ChecksPanel extends Div {
    private final PersonId person;
    private final transient CheckService checks;
    private final transient CheckActions actions;
    private final transient Access access;
    private final transient DayWords days;

    ChecksPanel(PersonId person, CheckService checks, CheckActions actions, Access access, DayWords days) {
        this.person = person;
        this.checks = checks;
        this.actions = actions;
        this.access = access;
        this.days = days;
        addClassName("al-checks");
        actions.afterwards(this::again);
        show();
    }

    private void again() {
        show();
        RecordChanged.tell(this);
    }

    private void show() {
        removeAll();
        List<CheckDetails> all = checks.details(person);
        if (all.isEmpty()) add(new Paragraph(getTranslation("vetting.checks.none")));
        all.stream().filter(check -> !check.previous()).forEach(check -> add(card(check)));
        List<CheckDetails> before = all.stream().filter(CheckDetails::previous).toList();
        if (!before.isEmpty()) add(new H2(getTranslation("vetting.checks.before")));
        before.forEach(check -> add(card(check)));
        if (access.actsOn(Act.RUN_CHECKS, person))
            add(ActionButton.other(getTranslation("vetting.check.add"), actions::askForAnother)
                    .with(Icon.PLUS));
    }

    private CheckCard card(CheckDetails check) {
        boolean told = CheckCard.hasContent(check) && access.mayRead(PersonalData.CHECK_CONTENT, person);
        CheckContent content = told ? checks.content(person, check.id()) : null;
        return new CheckCard(check, content, actions, access.actsOn(Act.RUN_CHECKS, person), days);
    }
}
