package org.alongside.accounts.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.SignInPages;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** Staff who forgot their password ask for a link. What the page says never tells whether an address is known. */
@Route(value = "login/forgotten", autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends DoorPage implements BeforeEnterObserver {
    private final SignInPages pages;
    private final OrganisationService organisation;

    ForgottenPasswordView(SignInPages pages, OrganisationService organisation) {
        super("sign-in.forgotten.title");
        this.pages = pages;
        this.organisation = organisation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressForm address = new AddressForm(getTranslation("sign-in.forgotten.send"), pages::isAddress, this::send);
        show(new Paragraph(getTranslation("sign-in.forgotten.what")), address);
        finish();
        address.focus();
    }

    private void send(String address) {
        if (pages.sendLink(address)) sent(address.strip());
        else warn(new Notice(Status.STOPPED, getTranslation("sign-in.wait")));
    }

    private void sent(String address) {
        show(new Notice(Status.WAITING, getTranslation("sign-in.forgotten.sent", address)));
        finish();
    }

    private void finish() {
        more(new OtherWays().with("sign-in.by-password", SignInView.class), help(organisation.facts()));
    }
}
