package org.alongside.recruitment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.recruitment.RoleProfileRow;
import org.alongside.recruitment.RoleProfileService;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;

/** The roles that the organisation has volunteers for. */
@Route(RecruitmentNavigation.ROLES)
@RolesAllowed("ADMINISTRATOR")
class RoleProfileListView extends View {
    RoleProfileListView(RoleProfileService roles) {
        titled(getTranslation("recruitment.roles"));
        ActionLink more = ActionLink.main(
                        getTranslation("recruitment.role.new"),
                        RecruitmentNavigation.ROLES + "/" + RecruitmentNavigation.NEW)
                .with(Icon.PLUS);
        add(new PageHead(getTranslation("recruitment.roles")).actions(more));
        List<RoleProfileRow> all = roles.all();
        if (all.isEmpty())
            add(new EmptyState(
                    getTranslation("recruitment.roles.none"), getTranslation("recruitment.roles.none.what")));
        else add(list(all));
    }

    private UnorderedList list(List<RoleProfileRow> all) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        all.forEach(row -> list.add(line(row)));
        return list;
    }

    private ListItem line(RoleProfileRow row) {
        RouterLink name = new RouterLink(
                row.name(),
                RoleProfileView.class,
                new RouteParameters("id", row.id().toString()));
        Span summary = new Span(row.summary());
        summary.addClassName("al-meta");
        ListItem line = new ListItem(name, summary);
        if (!row.inUse()) line.add(new StatusTag(Status.NOT_NEEDED, getTranslation("recruitment.role.not-in-use")));
        return line;
    }
}
