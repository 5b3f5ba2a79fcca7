package org.alongside.accounts;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The way out of the signed-in pages. */
@Component
public class SignOut {
    private final CurrentUser current;
    private final AuthenticationContext door;
    private final ApplicationEventPublisher events;

    SignOut(CurrentUser current, AuthenticationContext door, ApplicationEventPublisher events) {
        this.current = current;
        this.door = door;
        this.events = events;
    }

    /** Tells those who opened something for this sign-in, and ends it. */
    public void now() {
        current.find().ifPresent(user -> {
            if (user.person() != null) events.publishEvent(new SignedOut(user.organisation(), user.person()));
        });
        door.logout();
    }
}
