package org.alongside.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.PasswordService;
import org.alongside.accounts.UserData;
import org.alongside.accounts.UserService;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.LostUpdateDialog;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;
import org.jspecify.annotations.Nullable;

/** One account: who it is, what they may do, where, and the link by which they choose a password. */
@StyleSheet("context://design/accounts.css")
@Route("staff")
@RolesAllowed("ADMINISTRATOR")
class UserView extends View implements HasUrlParameter<String> {
    private static final String NEW = "new";

    private final UserService users;
    private final PasswordService passwords;
    private final UserForm form;
    private final Div link = new Div();
    private @Nullable UserId user;

    UserView(UserService users, PasswordService passwords, AreaService areas) {
        this.users = users;
        this.passwords = passwords;
        this.form = new UserForm(areas.all());
    }

    @Override
    public void setParameter(BeforeEvent event, String typed) {
        user = typed.equals(NEW) ? null : Ids.parse(typed).map(UserId::new).orElseThrow(NotFound::new);
        UserData data = user == null ? new UserData("", "", "", Set.of(), Set.of()) : users.details(user);
        show(data);
    }

    private void show(UserData data) {
        removeAll();
        link.removeAll();
        String title = user == null ? getTranslation("accounts.staff.add") : data.name();
        titled(getTranslation(user == null ? "accounts.staff.add" : "accounts.account"));
        form.show(data);
        Div actions = new Div(ActionButton.main(getTranslation("accounts.save"), () -> save(form.typed())));
        actions.addClassName("acts");
        if (user != null) {
            actions.add(ActionButton.other(getTranslation("accounts.link.send"), this::sendLink));
            actions.add(ActionButton.other(getTranslation("accounts.link"), this::makeLink));
        }
        RouterLink back = new RouterLink(getTranslation("accounts.staff"), StaffView.class);
        Paragraph above = new Paragraph();
        above.add(back);
        add(new PageHead(title).above(above), form, actions, link);
    }

    private void save(UserData typed) {
        form.clearErrors();
        try {
            keep(typed);
        } catch (Refused no) {
            form.refuse(no.refusal());
        } catch (ChangedMeanwhile both) {
            UserData theirs = both.theirs(UserData.class);
            new LostUpdateDialog(
                            form.compare(theirs, typed),
                            kept -> settle(theirs, UserForm.merge(theirs, typed, kept), kept.isEmpty()))
                    .open();
        }
    }

    private void settle(UserData theirs, UserData merged, boolean dropped) {
        form.show(dropped ? theirs : merged);
        if (!dropped) save(merged);
    }

    private void keep(UserData typed) {
        UserId id = user;
        if (id == null) {
            id = users.add(typed);
            user = id;
            show(users.details(id));
            makeLink();
            getUI().orElseThrow().getPage().getHistory().replaceState(null, "staff/" + id);
        } else {
            users.change(id, typed);
            show(users.details(id));
            Notification.show(getTranslation("accounts.saved"));
        }
    }

    private void sendLink() {
        if (user == null) return;
        passwords.sendLink(user);
        link.removeAll();
        Notification.show(getTranslation("accounts.link.sent"));
    }

    private void makeLink() {
        if (user == null) return;
        link.removeAll();
        link.add(new PasswordLinkBox(passwords.link(user)));
    }
}
