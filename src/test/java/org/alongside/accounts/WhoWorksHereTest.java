package org.alongside.accounts;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@DatabaseTest
class WhoWorksHereTest {
    @Autowired
    Somebody somebody;

    @Autowired
    AreaService areas;

    @Autowired
    UserDirectory directory;

    @Autowired
    Beginnings beginnings;

    @Autowired
    Users users;

    @Autowired
    PasswordEncoder passwords;

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void staff_choose_among_their_own_areas() {
        AreaId dundee = somebody.area("Dundee");
        AreaId angus = somebody.area("Angus");
        somebody.signsInAs(COORDINATOR, dundee);
        assertThat(areas.mine()).extracting(AreaChoice::id).containsExactly(dundee);
        assertThat(areas.all()).extracting(AreaChoice::id).contains(dundee, angus);
        assertThat(areas.names(List.of(angus)).get(angus)).startsWith("Angus");
    }

    @Test
    void nobody_signed_in_is_told_no_area() {
        assertThatThrownBy(areas::mine)
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void another_organisation_s_areas_do_not_exist() {
        AreaId dundee = somebody.area("Dundee");
        somebody.signsIn(somebody.anotherOrganisation(), Set.of(COORDINATOR), dundee);
        assertThat(areas.all()).isEmpty();
        assertThat(areas.mine()).isEmpty();
    }

    @Test
    void colleagues_are_those_with_the_role_in_the_area() {
        AreaId perth = somebody.area("Perth");
        SignedIn coordinator = somebody.signsInAs(COORDINATOR, perth);
        somebody.signsInAs(TRAINER, perth);
        somebody.signsInAs(COORDINATOR);
        assertThat(directory.colleagues(COORDINATOR, perth))
                .extracting(Colleague::id)
                .containsExactly(coordinator.user());
        assertThat(directory.names(List.of(coordinator.user()))).containsEntry(coordinator.user(), "Robin Test");
    }

    @Test
    void who_has_no_number_of_their_own_is_rung_at_the_organisation_s() {
        SignedIn coordinator = somebody.signsInAs(COORDINATOR);
        assertThat(directory.contactCard(coordinator.user())).contains(new ContactCard("Robin Test", "01382 000000"));
    }

    @Test
    void capitals_in_the_address_keep_nobody_out_and_the_password_is_kept_as_argon2id() {
        UserData robin = new UserData("Robin", "Robin.Test@Example.ORG", "", Set.of(TRAINER), Set.of());
        beginnings.user(somebody.organisation(), robin, "correct horse battery");
        User user = withAddress(" robin.test@example.org");
        assertThat(user.passwordHash()).startsWith("$argon2id$");
        assertThat(passwords.matches("correct horse battery", user.passwordHash()))
                .isTrue();
        assertThat(user.principal().toString()).doesNotContain("robin", "argon");
    }

    @Test
    void a_volunteer_s_address_is_kept_only_as_a_hash() {
        PersonId person = new PersonId(UUID.randomUUID());
        SignedIn ash = somebody.volunteerSignsIn(person, "ash@example.org");
        assertThat(ash.person()).isEqualTo(person);
        assertThat(withAddress("ASH@example.org").id()).isEqualTo(ash.user());
        assertThat(withAddress("ASH@example.org").email()).isNull();
    }

    private User withAddress(String typed) {
        return EmailAddress.parse(typed)
                .flatMap(a -> users.withAddress(a.key()))
                .orElseThrow();
    }
}
