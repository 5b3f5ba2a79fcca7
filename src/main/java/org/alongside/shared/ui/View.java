package org.alongside.shared.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A signed-in page: the main landmark of the document, where the skip link leads, with its title in the browser’s tab. */
public abstract class View extends Main implements HasDynamicTitle {
    private String title = "";

    protected View() {
        setId("main");
        addClassName("app-main");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Names the page; call it again when it shows something else. Never personal data that the reader may not leave on screen. */
    protected final void titled(String title) {
        this.title = title;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("ui.page-title", title);
    }
}
