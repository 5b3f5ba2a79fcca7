package org.alongside.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.alongside.clearance.ClearanceDetails;
import org.alongside.clearance.ClearanceService;
import org.alongside.people.ui.MySpacePart;
import org.alongside.shared.PersonId;

/** Where somebody may go, in their own space. */
@org.springframework.stereotype.Component
class MyPrisonsPart implements MySpacePart {
    private final ClearanceService clearances;
    private final Standing standing;

    MyPrisonsPart(ClearanceService clearances, Standing standing) {
        this.clearances = clearances;
        this.standing = standing;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        List<ClearanceDetails> all = clearances.all(me);
        if (all.isEmpty()) return Optional.empty();
        Section section = new Section();
        UnorderedList list = new UnorderedList();
        list.addClassName("al-go");
        all.forEach(one -> list.add(new ListItem(new Span(one.prison().name()), standing.tag(one.state()))));
        section.add(
                new H2(section.getTranslation("clearance.mine")),
                list,
                new Anchor(ClearanceNavigation.MINE, section.getTranslation("clearance.mine.more")));
        return Optional.of(section);
    }
}
