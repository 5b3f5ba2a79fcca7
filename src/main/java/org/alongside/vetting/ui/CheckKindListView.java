package org.alongside.vetting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;
import org.alongside.vetting.CheckKindRow;
import org.alongside.vetting.CheckKindService;

/** The kinds of check that we use. */
@Route(VettingNavigation.KINDS)
@RolesAllowed("ADMINISTRATOR")
class CheckKindListView extends View {
    CheckKindListView(CheckKindService kinds) {
        titled(getTranslation("vetting.kinds"));
        ActionLink more = ActionLink.main(
                        getTranslation("vetting.kind.new"), VettingNavigation.KINDS + "/" + VettingNavigation.NEW)
                .with(Icon.PLUS);
        add(new PageHead(getTranslation("vetting.kinds"))
                .below(getTranslation("vetting.kinds.what"))
                .actions(more));
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        kinds.all().forEach(row -> list.add(line(row)));
        add(list);
    }

    private ListItem line(CheckKindRow row) {
        RouterLink name = new RouterLink(
                row.name(),
                CheckKindView.class,
                new RouteParameters("id", row.id().toString()));
        Span nation = new Span(getTranslation("vetting.nation." + row.nation()));
        nation.addClassName("al-meta");
        ListItem line = new ListItem(name, nation);
        if (!row.inUse()) line.add(new StatusTag(Status.NOT_NEEDED, getTranslation("vetting.kind.not-in-use")));
        return line;
    }
}
