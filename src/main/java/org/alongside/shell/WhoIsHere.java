package org.alongside.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignOut;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.ui.ActionButton;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is signed in, as what and where, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WhoIsHere extends Div {
    WhoIsHere(CurrentUser current, AreaService areas, SignOut door) {
        addClassName("who");
        setVisible(current.find().isPresent());
        current.find().ifPresent(user -> {
            Span name = new Span(user.name());
            name.addClassName("name");
            name.getElement().setAttribute("dir", "auto");
            add(
                    name,
                    new Span(roles(user) + where(areas)),
                    ActionButton.quiet(getTranslation("shell.sign-out"), door::now));
        });
    }

    private String roles(SignedIn user) {
        return user.roles().stream()
                .sorted()
                .map(role -> getTranslation("shell.role." + role))
                .collect(Collectors.joining(", "));
    }

    private static String where(AreaService areas) {
        String names = areas.mine().stream().map(AreaChoice::name).collect(Collectors.joining(", "));
        return Stream.of(names).filter(n -> !n.isEmpty()).map(n -> " · " + n).collect(Collectors.joining());
    }
}
