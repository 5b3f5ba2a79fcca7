package org.alongside.accounts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.AreaId;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Signs real users in for tests: inject it into any Spring test.
 *
 * <p>{@code somebody.signsInAs(COORDINATOR, dundee)}; end with {@link #signsOut()}.
 */
@Component
public class Somebody {
    private final Beginnings beginnings;
    private final OrganisationService organisations;
    private final Users users;

    Somebody(Beginnings beginnings, OrganisationService organisations, Users users) {
        this.beginnings = beginnings;
        this.organisations = organisations;
        this.users = users;
    }

    /** The organisation of this database, made at the first call. */
    public OrganisationId organisation() {
        return organisations.here().orElseGet(this::anotherOrganisation);
    }

    public OrganisationId anotherOrganisation() {
        return beginnings.found(new OrganisationData(
                "Tayside Mentoring", "Tayside", "01382 000000", "hello@example.org", "Monday to Friday, 9 to 5", 0));
    }

    /** A new area, whatever other tests have called theirs. */
    public AreaId area(String name) {
        return beginnings.area(organisation(), name + " " + UUID.randomUUID());
    }

    /** A new member of staff, signed in from now on. */
    public SignedIn signsInAs(Role role, AreaId... areas) {
        return signsIn(organisation(), Set.of(role), areas);
    }

    /** A new member of staff of any organisation and with any roles, signed in from now on. */
    public SignedIn signsIn(OrganisationId organisation, Set<Role> roles, AreaId... areas) {
        String address = UUID.randomUUID() + "@example.org";
        UserId id = beginnings.user(
                organisation, new UserData("Robin Test", address, "", roles, Set.of(areas)), "a long enough password");
        return signIn(id);
    }

    /** The person themself, signed in from now on; {@code email} is null for somebody without. */
    public SignedIn volunteerSignsIn(PersonId person, @Nullable String email) {
        return signIn(beginnings.volunteer(organisation(), person, "Ash Test", email, List.of()));
    }

    /** A colleague is on the journey too, as that person. */
    public void isAlso(UserId colleague, PersonId person) {
        User user = users.withRolesAndAreas(colleague).orElseThrow();
        user.be(person);
        users.save(user);
    }

    /** Somebody who was signed in before. */
    public SignedIn signsInAgain(UserId id) {
        return signIn(id);
    }

    public void signsOut() {
        SecurityContextHolder.clearContext();
    }

    private SignedIn signIn(UserId id) {
        SignedInUser user = users.withRolesAndAreas(id).orElseThrow().principal();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        return user.signedIn();
    }
}
