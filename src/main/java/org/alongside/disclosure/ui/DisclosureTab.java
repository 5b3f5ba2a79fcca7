package org.alongside.disclosure.ui;

import org.alongside.accounts.Access;
import org.alongside.accounts.PersonalData;
import org.alongside.disclosure.DisclosureDecisionService;
import org.alongside.disclosure.DisclosureMoveService;
import org.alongside.disclosure.DisclosureService;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.springframework.stereotype.Component;

/** What somebody told us in private; for everybody else there is no such tab. */
@Component
class DisclosureTab implements PersonTab {
    static final String ADDRESS = "private";

    private final DisclosureService disclosures;
    private final DisclosureMoveService moves;
    private final DisclosureDecisionService decisions;
    private final Access access;
    private final DayWords days;

    DisclosureTab(
            DisclosureService disclosures,
            DisclosureMoveService moves,
            DisclosureDecisionService decisions,
            Access access,
            DayWords days) {
        this.disclosures = disclosures;
        this.moves = moves;
        this.decisions = decisions;
        this.access = access;
        this.days = days;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String messageKey() {
        return "disclosure.tab";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public PersonalData data() {
        return PersonalData.SELF_DISCLOSURE;
    }

    @Override
    public Stage from() {
        return Stage.ONBOARDING;
    }

    @Override
    public DisclosurePanel show(PersonId person) {
        return new DisclosurePanel(
                person, disclosures, new DisclosureActions(person, moves, decisions, days), access, days);
    }
}
