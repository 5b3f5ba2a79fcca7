package org.alongside.accounts;

import java.util.HashSet;
import java.util.Set;
import org.alongside.accounts.AccountChanged.What;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules above what was done to an account, one event for each thing. */
@Component
class AccountNews {
    private final ApplicationEventPublisher events;
    private final CurrentUser current;

    AccountNews(ApplicationEventPublisher events, CurrentUser current) {
        this.events = events;
        this.current = current;
    }

    void opened(User user) {
        tell(user, What.OPENED, null);
        user.data().roles().stream().sorted().forEach(role -> tell(user, What.ROLE_GIVEN, role));
    }

    /** Compares the account with how it was before. */
    void changed(User user, UserData before) {
        UserData now = user.data();
        without(now.roles(), before.roles()).forEach(role -> tell(user, What.ROLE_GIVEN, role));
        without(before.roles(), now.roles()).forEach(role -> tell(user, What.ROLE_TAKEN, role));
        if (!now.areas().equals(before.areas())) tell(user, What.AREAS_CHANGED, null);
        if (before.enabled() && !now.enabled()) tell(user, What.CLOSED, null);
        if (!before.enabled() && now.enabled()) tell(user, What.OPENED, null);
        boolean same = now.name().equals(before.name())
                && now.email().equals(before.email())
                && now.telephone().equals(before.telephone());
        if (!same) tell(user, What.CHANGED, null);
    }

    private void tell(User user, What what, @Nullable Role role) {
        UserId by = current.find().map(SignedIn::user).orElse(null);
        events.publishEvent(new AccountChanged(user.organisation(), by, user.id(), what, role));
    }

    private static Set<Role> without(Set<Role> all, Set<Role> some) {
        Set<Role> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }
}
