package org.alongside.accounts;

import org.alongside.shared.NotFound;
import org.alongside.shared.UserId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does work as somebody, with their permissions and in their name: for a demonstration's history, never for a page. */
@Component
public class Acting {
    private final Users users;

    Acting(Users users) {
        this.users = users;
    }

    /** Runs {@code work} as {@code user}; whoever was signed in before is again afterwards. */
    public void as(UserId user, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SignedInUser actor = users.freshly(user).orElseThrow(NotFound::new).principal();
        SecurityContext meanwhile = SecurityContextHolder.createEmptyContext();
        meanwhile.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(actor, null, actor.getAuthorities()));
        try {
            SecurityContextHolder.setContext(meanwhile);
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
