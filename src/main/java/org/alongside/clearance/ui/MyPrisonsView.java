package org.alongside.clearance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.CurrentUser;
import org.alongside.clearance.ClearanceDetails;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.KeysRow;
import org.alongside.clearance.KeysService;
import org.alongside.clearance.KeysState;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** A volunteer’s own prisons: where they may go, until when, what is next, and what the prison said. */
@Route(ClearanceNavigation.MINE)
@RolesAllowed("VOLUNTEER")
@StyleSheet(ClearanceNavigation.STYLE)
class MyPrisonsView extends View implements BeforeEnterObserver {
    private final transient CurrentUser current;
    private final transient ClearanceService clearances;
    private final transient KeysService keys;
    private final transient Standing standing;

    MyPrisonsView(CurrentUser current, ClearanceService clearances, KeysService keys, Standing standing) {
        this.current = current;
        this.clearances = clearances;
        this.keys = keys;
        this.standing = standing;
        addClassName("al-my");
        titled(getTranslation("clearance.mine"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.get().person();
        if (me == null) throw new NotFound();
        removeAll();
        add(new PageHead(getTranslation("clearance.mine")).below(getTranslation("clearance.mine.what")));
        Set<EstablishmentId> withKeys = keys.keys(me).values().stream()
                .filter(row -> row.state() == KeysState.AUTHORISED)
                .map(KeysRow::establishment)
                .collect(Collectors.toSet());
        List<ClearanceDetails> all = clearances.all(me);
        if (all.isEmpty())
            add(new EmptyState(getTranslation("clearance.mine.none"), getTranslation("clearance.mine.none.what")));
        all.forEach(one -> add(section(one, withKeys.contains(one.prison().id()))));
    }

    private Section section(ClearanceDetails one, boolean withKeys) {
        Section section = new Section(
                new H2(one.prison().name()),
                standing.tag(one.state()),
                new Paragraph(getTranslation("clearance.mine." + one.state())),
                new ClearanceFacts(one, standing));
        if (withKeys) section.add(new Paragraph(getTranslation("clearance.mine.keys")));
        section.addClassName("al-my-prison");
        return section;
    }
}
