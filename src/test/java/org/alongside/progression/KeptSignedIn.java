package org.alongside.progression;

import java.util.HashMap;
import java.util.Map;
import org.alongside.accounts.Somebody;
import org.alongside.shared.UserId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs in each of the many who act in a simulation once; whose account is closed meanwhile is turned away by the services all the same. */
class KeptSignedIn {
    private final Somebody somebody;
    private final Map<UserId, Authentication> kept = new HashMap<>();

    KeptSignedIn(Somebody somebody) {
        this.somebody = somebody;
    }

    /** From now on this is who is signed in. */
    void is(UserId user) {
        Authentication before = kept.get(user);
        if (before == null) {
            somebody.signsInAgain(user);
            kept.put(user, SecurityContextHolder.getContext().getAuthentication());
        } else SecurityContextHolder.getContext().setAuthentication(before);
    }
}
