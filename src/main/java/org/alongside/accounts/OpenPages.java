package org.alongside.accounts;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import org.springframework.stereotype.Component;

/** Which pages the signed-in person may open, by their roles: a link to any other leads nowhere and is left out. */
@Component
public class OpenPages {
    private final CurrentUser current;
    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    OpenPages(CurrentUser current) {
        this.current = current;
    }

    /** False for everybody who is not signed in. */
    public boolean mayOpen(Class<?> page) {
        return current.find()
                .filter(user -> checker.hasAccess(page, user::name, role -> has(user, role)))
                .isPresent();
    }

    private static boolean has(SignedIn user, String role) {
        return user.roles().stream()
                .anyMatch(r -> r.name().equals(role) || r.authority().equals(role));
    }
}
