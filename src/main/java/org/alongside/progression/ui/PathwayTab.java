package org.alongside.progression.ui;

import com.vaadin.flow.component.Component;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;

/** How far somebody is on the way to paid work; for managers what the panel and the offer say, too. */
@org.springframework.stereotype.Component
class PathwayTab implements PersonTab {
    private final PathwayParts parts;

    PathwayTab(PathwayParts parts) {
        this.parts = parts;
    }

    @Override
    public String address() {
        return PathwayNavigation.TAB;
    }

    @Override
    public String messageKey() {
        return "progression.tab";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public PersonalData data() {
        return PersonalData.MENTORING;
    }

    @Override
    public Stage from() {
        return Stage.ACTIVE;
    }

    @Override
    public Component show(PersonId person) {
        return new PathwayPanel(person, parts);
    }
}
