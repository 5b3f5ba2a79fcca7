package org.alongside.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Logo;
import org.alongside.shared.ui.MenuEntry;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The main menu: what the signed-in person may open, the settings below a line, and who is signed in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Menu extends Nav {
    static final String ID = "menu";
    private static final int SETTINGS = 100;

    private final List<RouterLink> links = new ArrayList<>();

    Menu(MenuEntries entries, WhoIsHere who) {
        setId(ID);
        addClassName("app-nav");
        setAriaLabel(getTranslation("shell.menu.main"));
        getElement().setAttribute("popover", "auto");
        add(home());
        List<MenuEntry> open = entries.forReader();
        open.stream().filter(e -> e.order() < SETTINGS).forEach(e -> add(link(e)));
        if (open.stream().anyMatch(e -> e.order() >= SETTINGS)) add(new Hr());
        open.stream().filter(e -> e.order() >= SETTINGS).forEach(e -> add(link(e)));
        add(who);
    }

    /** Shows which entry {@code path} belongs to, and puts the menu away where it floats over the page. */
    void mark(String path) {
        links.forEach(link -> Marked.mark(link, path));
        getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    private Anchor home() {
        Anchor home = new Anchor("/app", new Logo(), new Span(getTranslation("app.name")));
        home.addClassName("al-logo");
        return home;
    }

    private RouterLink link(MenuEntry entry) {
        RouterLink link = new RouterLink(entry.view());
        link.add(new Drawing(entry.icon()), new Span(getTranslation(entry.messageKey())));
        link.addClassName("n");
        link.setHighlightCondition((l, event) -> false);
        links.add(link);
        return link;
    }
}
