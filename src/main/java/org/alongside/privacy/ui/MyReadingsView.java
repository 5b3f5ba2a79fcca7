package org.alongside.privacy.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.accounts.CurrentUser;
import org.alongside.privacy.AuditLines;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** Who looked at the private parts of my record: each person sees their own list. */
@Route(PrivacyNavigation.MY_READINGS)
@RolesAllowed("VOLUNTEER")
class MyReadingsView extends View {

    MyReadingsView(AuditLines lines, CurrentUser current, DayWords days) {
        titled(getTranslation("privacy.my"));
        PersonId me = current.get().person();
        if (me == null) throw new NotFound();
        Grid<AuditLines.Line> grid = new Grid<>();
        grid.addClassName("app-lines");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("privacy.my"));
        grid.addColumn(line -> days.brief(days.dayOf(line.row().at())))
                .setHeader(getTranslation("privacy.audit.when"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(this::sentence).setHeader(getTranslation("privacy.my.who"));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("privacy.my.none"), getTranslation("privacy.my.none.then")));
        grid.setItems(query -> lines.readings(me, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream());
        add(new PageHead(getTranslation("privacy.my")).below(getTranslation("privacy.my.what-for")), grid);
    }

    private String sentence(AuditLines.Line line) {
        String who = line.who() == null ? getTranslation("privacy.audit.somebody") : line.who();
        String data = line.row().data() == null
                ? ""
                : getTranslation("privacy.audit.data." + line.row().data().name());
        return getTranslation("privacy.my.line", who, data);
    }
}
