package org.alongside.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Component;

/**
 * Knows each signed-in user as the database has them now, a few seconds ago at most.
 *
 * <p>So a change of roles or areas, a disabled account or a new password takes effect in every open page, on every server.
 */
@Component
class FreshUsers {
    static final Duration AGE = Duration.ofSeconds(5);

    private final Users users;
    private final Cache<UserId, Optional<SignedInUser>> known =
            Caffeine.newBuilder().expireAfterWrite(AGE).maximumSize(20_000).build();

    FreshUsers(Users users) {
        this.users = users;
    }

    /** As they are now; empty when they may no longer be here, or their password has changed since they signed in. */
    Optional<SignedInUser> now(SignedInUser then) {
        return known.get(then.signedIn().user(), id -> users.freshly(id).map(User::principal))
                .filter(SignedInUser::isEnabled)
                .filter(user -> user.stamp().equals(then.stamp()));
    }

    /** The next look is at the database. */
    void forget(UserId user) {
        known.invalidate(user);
    }
}
