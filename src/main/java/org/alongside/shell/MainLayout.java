package org.alongside.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.alongside.shared.ui.Banner;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every signed-in page: menu at the left; on a phone a bar with the menu behind a button. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Menu menu;
    private final PhoneLinks phoneLinks;
    private final Div page = new Div();
    private @Nullable Component shown;

    MainLayout(Menu menu, PhoneLinks phoneLinks, ObjectProvider<Banner> banners) {
        this.menu = menu;
        this.phoneLinks = phoneLinks;
        addClassName("app");
        page.addClassName("app-page");
        add(skipLink(), menu, page);
        Header header = new Header(phoneBar());
        banners.orderedStream().map(Banner::show).forEach(header::add);
        page.add(header);
        add(phoneLinks);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        if (old != null) old.getElement().removeFromParent();
    }

    /** Another page: marks it in the menu, puts the menu away on a phone, and takes the focus there. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        menu.mark(path);
        phoneLinks.mark(path);
        Component now = (Component) event.getActiveChain().getFirst();
        boolean another = shown != null && shown != now;
        shown = now;
        if (another)
            getElement()
                    .executeJs("document.getElementById('main')?.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    private Div phoneBar() {
        NativeButton open = new NativeButton();
        open.add(new Drawing(Icon.MENU), new Span(getTranslation("shell.menu")));
        open.getElement().setAttribute("type", "button").setAttribute("popovertarget", Menu.ID);
        Div bar = new Div(open);
        bar.addClassName("app-bar");
        return bar;
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("al-skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => {"
                        + " e.preventDefault(); document.getElementById('main')?.focus(); })");
        return skip;
    }
}
