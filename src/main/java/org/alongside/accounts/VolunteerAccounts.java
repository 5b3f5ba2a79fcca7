package org.alongside.accounts;

import java.util.List;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of those who are on the journey: each goes with the person's file. */
@Service
public class VolunteerAccounts {
    private final Users users;
    private final SignInCodes codes;
    private final PasswordLinks links;
    private final FreshUsers fresh;
    private final Beginnings beginnings;

    VolunteerAccounts(Users users, SignInCodes codes, PasswordLinks links, FreshUsers fresh, Beginnings beginnings) {
        this.users = users;
        this.codes = codes;
        this.links = links;
        this.fresh = fresh;
        this.beginnings = beginnings;
    }

    /** Whether this person can sign in. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean has(PersonId person) {
        return users.findByPerson(person).isPresent();
    }

    /**
     * Lets somebody sign in by codes; whoever can already is left as they are.
     *
     * @param email where codes are sent; null for whoever gets them on paper
     * @throws Refused when somebody else signs in with this address
     */
    @ForModules
    @Transactional
    public void open(
            OrganisationId organisation, PersonId person, String name, @Nullable String email, List<AreaId> areas) {
        if (has(person)) return;
        if (email != null) isFree(email, person);
        beginnings.volunteer(organisation, person, name, email, areas);
    }

    /**
     * Keeps the account in step with what was put right about the person; without one there is nothing to do.
     *
     * @throws Refused when somebody else signs in with this address
     */
    @ForModules
    @Transactional
    public void follow(PersonId person, String name, @Nullable String email) {
        users.findByPerson(person).filter(User::isOnlyOnTheJourney).ifPresent(user -> {
            if (email != null) isFree(email, person);
            user.call(name);
            user.beKnownBy(email == null ? null : EmailAddress.parse(email).orElse(null));
            fresh.forget(user.id());
        });
    }

    private void isFree(String email, PersonId person) {
        EmailAddress.parse(email)
                .flatMap(address -> users.withAddress(address.key()))
                .filter(other -> !person.equals(other.person()))
                .ifPresent(other -> {
                    throw new Refused("accounts.address.taken");
                });
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
