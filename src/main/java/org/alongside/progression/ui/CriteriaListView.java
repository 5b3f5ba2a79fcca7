package org.alongside.progression.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alongside.progression.CriteriaData;
import org.alongside.progression.CriteriaService;
import org.alongside.recruitment.RoleProfileRow;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;

/** What each role that can become a paid one asks: one line a role. */
@Route(PathwayNavigation.ROLES)
@RolesAllowed("MANAGER")
class CriteriaListView extends View {
    CriteriaListView(CriteriaService criteria) {
        titled(getTranslation("progression.criteria"));
        add(new PageHead(getTranslation("progression.criteria"))
                .above(new Paragraph(new Anchor(PathwayNavigation.LIST, getTranslation("progression.list"))))
                .below(getTranslation("progression.criteria.what")));
        List<RoleProfileRow> roles = criteria.roles();
        if (roles.isEmpty())
            add(new EmptyState(
                    getTranslation("progression.criteria.none"), getTranslation("progression.criteria.none.what")));
        else add(lines(roles, criteria));
    }

    private UnorderedList lines(List<RoleProfileRow> roles, CriteriaService criteria) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        roles.forEach(role -> list.add(line(role, criteria.newest(role.id()))));
        return list;
    }

    private ListItem line(RoleProfileRow role, CriteriaData asked) {
        String version = asked.number() == 0
                ? getTranslation("progression.criteria.usual")
                : getTranslation("progression.criteria.version", asked.number());
        Span facts = new Span(
                getTranslation("progression.criteria.count", asked.criteria().size()) + " · " + version);
        facts.addClassName("al-meta");
        return new ListItem(new Anchor(PathwayNavigation.criteria(role.id()), role.name()), facts);
    }
}
