package org.alongside.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/** Links to the ways of signing in that this page is not about. */
class OtherWays extends Nav {
    private final UnorderedList list = new UnorderedList();

    OtherWays() {
        addClassName("ways");
        getElement().setAttribute("aria-label", getTranslation("sign-in.other-ways"));
        add(list);
    }

    OtherWays with(String key, Class<? extends Component> page) {
        list.add(new ListItem(new RouterLink(getTranslation(key), page)));
        return this;
    }
}
