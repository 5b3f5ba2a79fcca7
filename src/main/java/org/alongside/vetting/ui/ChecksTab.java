package org.alongside.vetting.ui;

import com.vaadin.flow.component.html.Div;
import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.alongside.vetting.CheckKindService;
import org.alongside.vetting.CheckMoveService;
import org.alongside.vetting.CheckService;
import org.alongside.vetting.DecisionService;
import org.springframework.stereotype.Component;

/** The checks on a record: in detail for those who run them, as an outcome for the others. */
@Component
class ChecksTab implements PersonTab {
    static final String ADDRESS = "checks";

    private final CheckService checks;
    private final CheckMoveService moves;
    private final DecisionService decisions;
    private final CheckKindService kinds;
    private final Access access;
    private final DayWords days;

    ChecksTab(
            CheckService checks,
            CheckMoveService moves,
            DecisionService decisions,
            CheckKindService kinds,
            Access access,
            DayWords days) {
        this.checks = checks;
        this.moves = moves;
        this.decisions = decisions;
        this.kinds = kinds;
        this.access = access;
        this.days = days;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String messageKey() {
        return "vetting.tab.checks";
    }

    @Override
    public int order() {
        return 20;
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
    public Div show(PersonId person) {
        return access.mayRead(PersonalData.CHECK_DETAIL, person)
                ? new ChecksPanel(person, checks, new CheckActions(person, moves, decisions, kinds, days), access, days)
                : new OutcomesPanel(checks.outcomes(person));
    }
}
