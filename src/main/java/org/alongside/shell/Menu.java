package org.alongside.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Logo;
import org.alongside.shared.ui.MenuEntry;
import org.alongside.shared.ui.MenuGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The main menu: what the signed-in person may open, under a few headings, and who is signed in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Menu extends Nav {
    static final String ID = "menu";

    private final List<RouterLink> links = new ArrayList<>();
    private final List<RouterLink> settings = new ArrayList<>();
    private @Nullable NativeDetails folded;

    Menu(MenuEntries entries, WhoIsHere who) {
        setId(ID);
        addClassName("app-nav");
        setAriaLabel(getTranslation("shell.menu.main"));
        getElement().setAttribute("popover", "auto");
        add(home());
        List<MenuEntry> open = entries.forReader();
        Arrays.stream(MenuGroup.values()).forEach(group -> show(group, open));
        add(who);
    }

    /** Shows which entry {@code path} belongs to, and puts the menu away where it floats over the page. */
    void mark(String path) {
        Marked.mark(links, path);
        if (folded != null && settings.stream().anyMatch(one -> one.getElement().hasAttribute("aria-current")))
            folded.setOpen(true);
        getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    private void show(MenuGroup group, List<MenuEntry> open) {
        List<MenuEntry> lines =
                open.stream().filter(entry -> entry.group() == group).toList();
        if (lines.isEmpty()) return;
        if (group == MenuGroup.HERE) lines.forEach(entry -> add(link(entry)));
        else if (group == MenuGroup.SETTINGS && lines.size() < open.size()) add(fold(lines));
        else add(under(group, lines));
    }

    private Div under(MenuGroup group, List<MenuEntry> lines) {
        Span heading = new Span(getTranslation("shell.menu.group." + group));
        heading.setId("menu-" + group);
        heading.addClassName("h");
        Div part = new Div(heading);
        part.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "menu-" + group);
        lines.forEach(entry -> part.add(link(entry)));
        return part;
    }

    private NativeDetails fold(List<MenuEntry> lines) {
        lines.forEach(entry -> settings.add(link(entry)));
        Div all = new Div();
        settings.forEach(all::add);
        folded = new NativeDetails(getTranslation("shell.menu.group." + MenuGroup.SETTINGS), all);
        return folded;
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
