package org.alongside.accounts;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** One person and one reader, with nothing else around {@link Access}: who reads is put together case by case. */
class World {
    static final OrganisationId OURS = new OrganisationId(UUID.randomUUID());
    static final OrganisationId ANOTHER = new OrganisationId(UUID.randomUUID());
    static final AreaId DUNDEE = new AreaId(UUID.randomUUID());
    static final AreaId ANGUS = new AreaId(UUID.randomUUID());
    static final PersonId PERSON = new PersonId(UUID.randomUUID());

    /** Is never asked. */
    private static final Users NOBODY = (Users)
            Proxy.newProxyInstance(World.class.getClassLoader(), new Class<?>[] {Users.class}, (users, asked, what) -> {
                throw new AssertionError(asked);
            });

    /** How the reader stands to the person. */
    enum Standing {
        SAME_AREA,
        OTHER_AREA,
        OTHER_ORGANISATION,
        MYSELF
    }

    record Recorded(PersonalData data, Collection<PersonId> people) {}

    final List<Recorded> recorded = new ArrayList<>();
    final Access access;

    /** @param assigned the reach by which the person is assigned to the reader; null for none */
    World(Set<Role> roles, Standing standing, @Nullable Reach assigned) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("scopes", (PersonScopes) person ->
                person.equals(PERSON) ? Optional.of(new PersonScope(OURS, Set.of(DUNDEE))) : Optional.empty());
        beans.addBean(
                "assigned", (Assignments) (user, reach, data, person) -> reach == assigned && person.equals(PERSON));
        beans.addBean("recorder", (ReadingRecorder) (reader, data, people) -> recorded.add(new Recorded(data, people)));
        access = new Access(
                reader(roles, standing),
                beans.getBeanProvider(PersonScopes.class),
                beans.getBeanProvider(Assignments.class),
                beans.getBeanProvider(ReadingRecorder.class));
    }

    private static CurrentUser reader(Set<Role> roles, Standing standing) {
        SignedIn user = new SignedIn(
                new UserId(UUID.randomUUID()),
                standing == Standing.OTHER_ORGANISATION ? ANOTHER : OURS,
                "Robin",
                roles,
                Set.of(standing == Standing.OTHER_AREA ? ANGUS : DUNDEE),
                standing == Standing.MYSELF ? PERSON : new PersonId(UUID.randomUUID()));
        return new CurrentUser(new FreshUsers(NOBODY)) {
            @Override
            public Optional<SignedIn> find() {
                return Optional.of(user);
            }
        };
    }
}
