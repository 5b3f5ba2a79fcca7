package org.alongside.supervision.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;
import org.alongside.supervision.ConcernFileService;
import org.alongside.supervision.ConcernRow;

/** The concerns that somebody leads on or raised; for the privacy lead all. */
@Route(SupervisionNavigation.CONCERNS)
@RolesAllowed({"COORDINATOR", "VETTING_LEAD", "TRAINER", "SUPERVISOR", "MANAGER", "PRIVACY_LEAD"})
@StyleSheet(SupervisionNavigation.STYLE)
class ConcernListView extends View implements BeforeEnterObserver {
    private final transient ConcernFileService concerns;
    private final transient ConcernWords words;

    ConcernListView(ConcernFileService concerns, ConcernWords words) {
        this.concerns = concerns;
        this.words = words;
        addClassName("al-supervision");
        titled(getTranslation("supervision.concerns"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(getTranslation("supervision.concerns"))
                .below(getTranslation("supervision.concerns.what"))
                .actions(ActionLink.other(getTranslation("supervision.concern.raise"), SupervisionNavigation.RAISE)));
        List<ConcernRow> rows = concerns.mine();
        if (rows.isEmpty()) {
            add(new EmptyState(
                    getTranslation("supervision.concerns.none"), getTranslation("supervision.concerns.none.then")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("al-lines");
        rows.forEach(row -> list.add(line(row)));
        add(list);
    }

    private ListItem line(ConcernRow row) {
        Anchor about = new Anchor(SupervisionNavigation.concern(row.id()), row.about());
        about.getElement().setAttribute("dir", "auto");
        Span meta = new Span(getTranslation(
                "supervision.concern.row." + row.part(),
                words.day(row.raisedAt()),
                getTranslation("supervision.concern.urgency." + row.urgency() + ".short")));
        meta.addClassName("al-meta");
        return new ListItem(about, meta, words.tag(row.state()));
    }
}
