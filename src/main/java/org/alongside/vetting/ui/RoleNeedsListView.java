package org.alongside.vetting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.recruitment.RoleProfileRow;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;
import org.alongside.vetting.CheckKindRow;
import org.alongside.vetting.CheckKindService;
import org.alongside.vetting.RoleRequirementData;
import org.alongside.vetting.RoleRequirementService;

/** What each role needs: one line a role. */
@Route(VettingNavigation.NEEDS)
@RolesAllowed("ADMINISTRATOR")
class RoleNeedsListView extends View {
    RoleNeedsListView(RoleProfileService roles, RoleRequirementService requirements, CheckKindService kinds) {
        titled(getTranslation("vetting.needs"));
        add(new PageHead(getTranslation("vetting.needs")).below(getTranslation("vetting.needs.what")));
        List<RoleProfileRow> all = roles.all();
        if (all.isEmpty())
            add(new EmptyState(getTranslation("vetting.needs.none"), getTranslation("vetting.needs.none.what")));
        else add(list(all, requirements, kinds.all()));
    }

    private UnorderedList list(
            List<RoleProfileRow> all, RoleRequirementService requirements, List<CheckKindRow> kinds) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        all.forEach(row -> list.add(line(row, requirements.data(row.id()), kinds)));
        return list;
    }

    private ListItem line(RoleProfileRow row, RoleRequirementData needs, List<CheckKindRow> kinds) {
        RouterLink name = new RouterLink(
                row.name(),
                RoleNeedsView.class,
                new RouteParameters("id", row.id().toString()));
        String checks = kinds.stream()
                .filter(kind -> needs.checks().contains(kind.id()))
                .map(CheckKindRow::name)
                .collect(Collectors.joining(", "));
        Span summary = new Span(getTranslation(
                "vetting.needs.line",
                checks.isEmpty() ? getTranslation("vetting.needs.no-checks") : checks,
                needs.references()));
        summary.addClassName("al-meta");
        ListItem line = new ListItem(name, summary);
        if (needs.regulated()) line.add(new StatusTag(Status.WITH_YOU, getTranslation("vetting.needs.regulated.tag")));
        return line;
    }
}
