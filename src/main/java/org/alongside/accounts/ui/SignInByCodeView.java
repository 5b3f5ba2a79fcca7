package org.alongside.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.SignInPages;
import org.alongside.accounts.SignInWay;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** Volunteers ask for a code by e-mail, and type it. What the page says never tells whether an address is known. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class SignInByCodeView extends DoorPage implements BeforeEnterObserver {
    private final SignInPages pages;
    private final OrganisationService organisation;

    SignInByCodeView(SignInPages pages, OrganisationService organisation) {
        super("sign-in.code.title");
        this.pages = pages;
        this.organisation = organisation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.codeSentTo().ifPresentOrElse(this::askForCode, this::askForAddress);
        pages.trouble(SignInWay.MAILED)
                .ifPresent(t -> warn(new Notice(Status.STOPPED, getTranslation(t.messageKey()))));
    }

    private void askForAddress() {
        AddressForm address = new AddressForm(getTranslation("sign-in.code.send"), pages::isAddress, this::send);
        show(new Paragraph(getTranslation("sign-in.code.what")), address);
        finish();
        address.focus();
    }

    private void send(String address) {
        if (pages.sendCode(address)) askForCode(address.strip());
        else warn(new Notice(Status.STOPPED, getTranslation("sign-in.wait")));
    }

    private void askForCode(String address) {
        TextField code = Fields.code(getTranslation("sign-in.code"), getTranslation("sign-in.code.hint"));
        PostedForm form = new PostedForm(SignInWay.MAILED, getTranslation("sign-in.button"), code);
        Div instead = new Div(
                ActionButton.quiet(getTranslation("sign-in.another"), () -> sendAgain(address)),
                ActionButton.quiet(getTranslation("sign-in.different"), this::startAgain));
        instead.addClassName("acts");
        show(
                new Notice(Status.WAITING, getTranslation("sign-in.code.sent", address)),
                form.hidden("username", address),
                instead);
        finish();
        code.focus();
    }

    private void sendAgain(String address) {
        if (pages.sendCode(address)) askForCode(address);
        else warn(new Notice(Status.STOPPED, getTranslation("sign-in.wait")));
    }

    private void startAgain() {
        pages.forgetAddress();
        askForAddress();
    }

    private void finish() {
        more(
                new OtherWays()
                        .with("sign-in.by-paper", SignInByPaperView.class)
                        .with("sign-in.by-password", SignInView.class),
                help(organisation.facts()));
    }
}
