package org.alongside.accounts.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.SignInPages;
import org.alongside.accounts.SignInTrouble;
import org.alongside.accounts.SignInWay;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** Staff sign in with their e-mail address and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends DoorPage implements BeforeEnterObserver {
    private final CurrentUser current;
    private final SignInPages pages;
    private final OrganisationService organisation;

    SignInView(CurrentUser current, SignInPages pages, OrganisationService organisation) {
        super("sign-in.title");
        this.current = current;
        this.pages = pages;
        this.organisation = organisation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().isPresent()) event.forwardTo("");
        else ask(pages.trouble(SignInWay.PASSWORD));
    }

    private void ask(Optional<SignInTrouble> trouble) {
        EmailField address = Fields.address(
                getTranslation("sign-in.address"),
                trouble.map(SignInTrouble::typedAddress).orElse(""));
        PasswordField password = Fields.password(getTranslation("sign-in.password"), Autocomplete.CURRENT_PASSWORD);
        show(new PostedForm(SignInWay.PASSWORD, getTranslation("sign-in.button"), address, password));
        trouble.ifPresent(t -> warn(new Notice(Status.STOPPED, getTranslation(t.messageKey()))));
        if (trouble.isPresent()) password.focus();
        else address.focus();
        more(
                new OtherWays()
                        .with("sign-in.forgotten", ForgottenPasswordView.class)
                        .with("sign-in.by-code", SignInByCodeView.class)
                        .with("sign-in.by-paper", SignInByPaperView.class),
                help(organisation.facts()));
    }
}
