package org.alongside.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.MenuEntry;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** A volunteer’s few places as labelled links at the bottom of a phone; staff have the menu behind its button. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PhoneLinks extends Nav {
    private static final int AT_MOST = 4;

    private final List<RouterLink> links = new ArrayList<>();

    PhoneLinks(MenuEntries entries, CurrentUser current) {
        addClassName("app-tabs");
        setAriaLabel(getTranslation("shell.menu.quick"));
        List<MenuEntry> open = entries.forReader();
        boolean volunteer = current.find().filter(PhoneLinks::isOnlyVolunteer).isPresent();
        setVisible(volunteer && open.size() > 1);
        if (isVisible()) open.stream().limit(AT_MOST).forEach(e -> add(link(e)));
    }

    void mark(String path) {
        Marked.mark(links, path);
    }

    static boolean isOnlyVolunteer(SignedIn user) {
        return user.roles().stream().allMatch(Role.VOLUNTEER::equals);
    }

    private RouterLink link(MenuEntry entry) {
        RouterLink link = new RouterLink(entry.view());
        link.add(new Drawing(entry.icon()), new Span(getTranslation(entry.messageKey())));
        link.setHighlightCondition((l, event) -> false);
        links.add(link);
        return link;
    }
}
