package org.alongside.accounts;

import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of those who are on the journey: each goes with the person's file. */
@Service
public class VolunteerAccounts {
    private final Users users;
    private final SignInCodes codes;
    private final PasswordLinks links;
    private final FreshUsers fresh;

    VolunteerAccounts(Users users, SignInCodes codes, PasswordLinks links, FreshUsers fresh) {
        this.users = users;
        this.codes = codes;
        this.links = links;
        this.fresh = fresh;
    }

    /** Removes the way to sign in of somebody who is forgotten; whoever works here too stays a colleague. */
    @ForModules
    @Transactional
    public void forget(PersonId person) {
        users.findByPerson(person).ifPresent(user -> {
            codes.deleteOf(user.id());
            if (user.isOnlyOnTheJourney()) remove(user);
            else user.leaveTheJourney();
            fresh.forget(user.id());
        });
    }

    private void remove(User user) {
        links.deleteOf(user.id());
        users.delete(user);
    }
}
