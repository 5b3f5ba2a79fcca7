package org.alongside.clearance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.clearance.ClearanceSettingsService;
import org.alongside.clearance.EstablishmentRow;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.KindService;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;

/** The register of prisons, the kinds of clearance and when we remind ourselves. */
@Route(ClearanceNavigation.PRISONS)
@RolesAllowed({"ADMINISTRATOR", "VETTING_LEAD"})
@StyleSheet(ClearanceNavigation.STYLE)
class PrisonListView extends View {
    private final transient DayWords days;

    PrisonListView(
            EstablishmentService prisons,
            KindService kinds,
            ClearanceSettingsService settings,
            Access access,
            DayWords days) {
        this.days = days;
        titled(getTranslation("clearance.prisons"));
        ActionLink more = ActionLink.main(
                        getTranslation("clearance.prison.new"),
                        ClearanceNavigation.PRISONS + "/" + ClearanceNavigation.NEW)
                .with(Icon.PLUS);
        add(new PageHead(getTranslation("clearance.prisons"))
                .below(getTranslation("clearance.prisons.what"))
                .actions(more));
        List<EstablishmentRow> all = prisons.all();
        if (all.isEmpty())
            add(new EmptyState(
                    getTranslation("clearance.prisons.none"), getTranslation("clearance.prisons.none.what")));
        else add(list(all));
        if (access.acts(Act.MANAGE_ROLE_PROFILES)) add(roles());
        if (!all.isEmpty()) add(new KindsPanel(kinds));
        add(new SettingsPanel(settings));
    }

    private UnorderedList list(List<EstablishmentRow> all) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        all.forEach(row -> list.add(line(row)));
        return list;
    }

    private ListItem line(EstablishmentRow row) {
        RouterLink name = new RouterLink(
                row.name(), PrisonView.class, new RouteParameters("id", row.id().toString()));
        String nation = getTranslation("clearance.nation." + row.nation());
        Span facts = new Span(row.security().isBlank() ? nation : nation + " · " + row.security());
        facts.addClassName("al-meta");
        ListItem line = new ListItem(name, facts);
        LocalDate closed = row.closedOn();
        if (closed != null)
            line.add(new StatusTag(Status.EXPIRED, getTranslation("clearance.prison.closed", days.day(closed))));
        return line;
    }

    private Div roles() {
        Div block = new Div(
                new H2(getTranslation("clearance.roles")),
                new Paragraph(getTranslation("clearance.roles.what")),
                ActionLink.other(getTranslation("clearance.roles.open"), ClearanceNavigation.ROLES));
        block.addClassName("al-block");
        return block;
    }
}
