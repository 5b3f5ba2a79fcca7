package org.alongside.accounts.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.SignInPages;
import org.alongside.accounts.SignInWay;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** Somebody without e-mail types the code that staff printed for them. */
@Route(value = "login/paper", autoLayout = false)
@AnonymousAllowed
class SignInByPaperView extends DoorPage implements BeforeEnterObserver {
    private final SignInPages pages;
    private final OrganisationService organisation;

    SignInByPaperView(SignInPages pages, OrganisationService organisation) {
        super("sign-in.paper.title");
        this.pages = pages;
        this.organisation = organisation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TextField code = Fields.code(getTranslation("sign-in.code"), getTranslation("sign-in.paper.hint"));
        show(
                new Paragraph(getTranslation("sign-in.paper.what")),
                new PostedForm(SignInWay.PAPER, getTranslation("sign-in.button"), code).hidden("username", "paper"));
        pages.trouble(SignInWay.PAPER).ifPresent(t -> warn(new Notice(Status.STOPPED, getTranslation(t.messageKey()))));
        more(
                new OtherWays()
                        .with("sign-in.by-code", SignInByCodeView.class)
                        .with("sign-in.by-password", SignInView.class),
                help(organisation.facts()));
        code.focus();
    }
}
