package org.alongside.accounts;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may know of those who work here. */
@Service
public class UserDirectory {
    private final Users users;

    UserDirectory(Users users) {
        this.users = users;
    }

    /** What these users are called, those who have left among them. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<UserId, String> names(Collection<UserId> ids) {
        if (ids.isEmpty()) return Map.of();
        return users.named(ids).stream().collect(toMap(Colleague::id, Colleague::name));
    }

    /** The name and number to give to somebody whom this user looks after. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<ContactCard> contactCard(UserId id) {
        return users.card(id);
    }

    /** Where to write to somebody who works here and still signs in. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<String> mailAddress(UserId id) {
        return users.findById(id).filter(User::enabled).map(User::email);
    }

    /** Whether this user is that person on the journey: nobody assesses, supervises or decides on themself (G9). */
    @ForModules
    @Transactional(readOnly = true)
    public boolean isSamePerson(UserId user, PersonId person) {
        return users.findByPerson(person)
                .filter(found -> found.id().equals(user))
                .isPresent();
    }

    /** Who has this role in this area now, by name: to choose a named contact from. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Role role, AreaId area) {
        return users.colleagues(role, area);
    }

    /** Who has this role now, in whatever area, by name: a trainer or a verifier may work outside their areas. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Role role, OrganisationId organisation) {
        return users.colleagues(role, organisation);
    }
}
