package org.alongside.recruitment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.alongside.forms.DraftKey;
import org.alongside.forms.web.FormPages;
import org.alongside.people.ui.OwnPages;
import org.alongside.recruitment.OwnStatusService;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Gives the browser of a signed-in person what opens their own pages: in a cookie, never in an address. */
@Component
class OwnStatusPages implements OwnPages {
    private static final String STATUS = "/status";

    private final OwnStatusService own;
    private final FormPages pages;

    OwnStatusPages(OwnStatusService own, FormPages pages) {
        this.own = own;
        this.pages = pages;
    }

    @Override
    public void go(PersonId me, String address) {
        DraftKey key = own.open(me);
        ServletWebRequest web =
                new ServletWebRequest(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        pages.remember(key, STATUS, web);
        UI.getCurrent().getPage().setLocation(web.getContextPath() + address);
    }
}
