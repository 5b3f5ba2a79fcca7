package org.alongside.accounts;

import java.time.Clock;
import java.util.List;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what an installation begins with: the organisation, its areas and those who sign in. */
@Service
public class Beginnings {
    private final Organisations organisations;
    private final Areas areas;
    private final Users users;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Beginnings(
            Organisations organisations,
            Areas areas,
            Users users,
            PasswordEncoder passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.areas = areas;
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /** The organisation with its areas, in the order given. */
    @ForModules
    @Transactional
    public OrganisationId found(OrganisationData facts) {
        OrganisationId id = new OrganisationId(Ids.next(clock));
        organisations.save(new Organisation(id, facts));
        events.publishEvent(new OrganisationFounded(id));
        return id;
    }

    /** One more area. */
    @ForModules
    @Transactional
    public AreaId area(OrganisationId organisation, String name) {
        AreaId id = new AreaId(Ids.next(clock));
        areas.save(new Area(id, organisation, name));
        return id;
    }

    /** Somebody who signs in with a password that is known already, as in a demonstration. */
    @ForModules
    @Transactional
    public UserId user(OrganisationId organisation, UserData data, String password) {
        User user = staff(organisation, data);
        user.keepPassword(String.valueOf(passwords.encode(password)));
        return users.save(user).id();
    }

    /** Somebody on the journey: signs in by codes; {@code email} is null for whoever has none. */
    @ForModules
    @Transactional
    public UserId volunteer(
            OrganisationId organisation, PersonId person, String name, @Nullable String email, List<AreaId> areas) {
        User user = new User(new UserId(Ids.next(clock)), organisation, name);
        user.be(person);
        user.beKnownBy(email == null ? null : EmailAddress.parse(email).orElse(null));
        user.workAs(List.of(Role.VOLUNTEER), areas);
        return users.save(user).id();
    }

    /** A password that is known already, for a volunteer of a demonstration. */
    @ForModules
    @Transactional
    public void password(UserId user, String password) {
        users.findById(user).orElseThrow(NotFound::new).keepPassword(String.valueOf(passwords.encode(password)));
    }

    private User staff(OrganisationId organisation, UserData data) {
        User user = new User(new UserId(Ids.next(clock)), organisation, data.name());
        EmailAddress.parse(data.email()).ifPresent(user::signInWith);
        user.ringAt(data.telephone());
        user.workAs(data.roles(), data.areas());
        return user;
    }
}
