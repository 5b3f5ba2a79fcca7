package org.alongside.accounts;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks who is signed in. */
@Component
public class CurrentUser {
    /** @throws AccessDeniedException when nobody is */
    public SignedIn get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    public Optional<SignedIn> find() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user.signedIn())
                : Optional.empty();
    }
}
