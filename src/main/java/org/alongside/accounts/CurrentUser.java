package org.alongside.accounts;

import java.util.Optional;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks who is signed in: who they are now, not who they were when they signed in. */
@Component
public class CurrentUser {
    private final FreshUsers users;

    CurrentUser(FreshUsers users) {
        this.users = users;
    }

    /** @throws AccessDeniedException when nobody is */
    public SignedIn get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /**
     * The person who the signed-in user is on the journey, for a page of their own.
     *
     * @throws NotFound for whoever is here by a role at work alone
     */
    public PersonId myself() {
        PersonId me = get().person();
        if (me == null) throw new NotFound();
        return me;
    }

    public Optional<SignedIn> find() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedInUser user
                ? users.now(user).map(SignedInUser::signedIn)
                : Optional.empty();
    }
}
