package org.alongside.supervision.ui;

import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;
import org.alongside.supervision.ActionService;
import org.alongside.supervision.SupervisionDatesService;
import org.alongside.supervision.SupervisionService;
import org.springframework.stereotype.Component;

/** Supervision on a record: its days for those who may know them; what was said for fewer. */
@Component
class SupervisionTab implements PersonTab {
    static final String ADDRESS = "supervision";

    private final SupervisionDatesService dates;
    private final SupervisionService supervisions;
    private final ActionService actions;
    private final Access access;
    private final SupervisionWords words;

    SupervisionTab(
            SupervisionDatesService dates,
            SupervisionService supervisions,
            ActionService actions,
            Access access,
            SupervisionWords words) {
        this.dates = dates;
        this.supervisions = supervisions;
        this.actions = actions;
        this.access = access;
        this.words = words;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String messageKey() {
        return "supervision.tab";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public PersonalData data() {
        return PersonalData.SUPERVISION_DATES;
    }

    @Override
    public Stage from() {
        return Stage.ACTIVE;
    }

    @Override
    public SupervisionPanel show(PersonId person) {
        return new SupervisionPanel(person, dates, supervisions, actions, access, words);
    }
}
