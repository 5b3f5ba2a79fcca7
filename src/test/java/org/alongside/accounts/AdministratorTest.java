package org.alongside.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AdministratorTest {
    private static final PageRequest FIRST = PageRequest.of(0, 50);

    @Autowired
    Somebody somebody;

    @Autowired
    UserService users;

    @Autowired
    AreaService areas;

    @Autowired
    OrganisationService organisation;

    @Autowired
    PasswordService passwords;

    private final String address = UUID.randomUUID() + "@example.org";

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void an_administrator_opens_an_account_and_hands_over_a_link() {
        AreaId dundee = somebody.area("Dundee");
        somebody.signsInAs(Role.ADMINISTRATOR);
        UserId iain = users.add(iain(Role.TRAINER, dundee));
        String secret = passwords.link(iain);
        passwords.set(secret, "three quiet green boats");
        assertThat(users.details(iain).areas()).containsExactly(dundee);
        assertThat(users.list("iai", FIRST)).extracting(UserRow::id).contains(iain);
        assertThat(users.list("obody", FIRST)).isEmpty();
    }

    @Test
    void nobody_else_looks_after_accounts() {
        somebody.signsInAs(Role.MANAGER);
        assertThatThrownBy(() -> users.list("", FIRST)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.add(iain(Role.TRAINER))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> areas.add("Fife")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(organisation::details).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoever_saves_second_is_shown_what_the_first_saved() {
        somebody.signsInAs(Role.ADMINISTRATOR);
        UserId iain = users.add(iain(Role.TRAINER));
        UserData both = users.details(iain);
        users.change(iain, with(both, "Iain One", Set.of(Role.TRAINER, Role.SUPERVISOR)));
        assertThatThrownBy(() -> users.change(iain, with(both, "Iain Two", both.roles())))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, lost -> {
                    UserData theirs = lost.theirs(UserData.class);
                    assertThat(theirs.name()).isEqualTo("Iain One");
                    users.change(iain, with(theirs, "Iain Two", theirs.roles()));
                });
        assertThat(users.details(iain).roles()).containsExactlyInAnyOrder(Role.TRAINER, Role.SUPERVISOR);
        assertThat(users.details(iain).name()).isEqualTo("Iain Two");
    }

    @Test
    void roles_alone_are_a_change_that_another_save_must_not_lose() {
        somebody.signsInAs(Role.ADMINISTRATOR);
        UserId iain = users.add(iain(Role.TRAINER));
        UserData before = users.details(iain);
        users.change(iain, with(before, before.name(), Set.of(Role.SUPERVISOR)));
        assertThatThrownBy(() -> users.change(iain, before)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void two_people_never_share_an_address() {
        somebody.signsInAs(Role.ADMINISTRATOR);
        users.add(iain(Role.TRAINER));
        assertThatThrownBy(() -> users.add(iain(Role.MANAGER))).hasMessage("accounts.address.taken");
    }

    @Test
    void somebody_always_looks_after_accounts() {
        SignedIn only = somebody.signsIn(somebody.anotherOrganisation(), Set.of(Role.ADMINISTRATOR));
        UserData self = users.details(only.user());
        assertThatThrownBy(() -> users.change(only.user(), with(self, self.name(), Set.of(Role.MANAGER))))
                .isInstanceOf(Refused.class)
                .hasMessage("accounts.last-administrator");
    }

    @Test
    void volunteers_and_other_organisations_are_not_there() {
        SignedIn ash = somebody.volunteerSignsIn(new PersonId(UUID.randomUUID()), null);
        SignedIn elsewhere = somebody.signsIn(somebody.anotherOrganisation(), Set.of(Role.TRAINER));
        somebody.signsInAs(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> users.details(ash.user())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.details(elsewhere.user())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> passwords.link(elsewhere.user())).isInstanceOf(NotFound.class);
        assertThat(users.list("", PageRequest.of(0, 1000)))
                .extracting(UserRow::id)
                .doesNotContain(ash.user(), elsewhere.user());
    }

    @Test
    void an_area_out_of_use_is_offered_to_nobody_and_can_come_back() {
        somebody.signsInAs(Role.ADMINISTRATOR);
        AreaId fife = areas.add("Fife " + UUID.randomUUID());
        areas.use(fife, false);
        assertThat(areas.all()).extracting(AreaChoice::id).doesNotContain(fife);
        assertThat(areas.list()).extracting(AreaRow::id).contains(fife);
        areas.use(fife, true);
        long version = areas.list().stream()
                .filter(row -> row.id().equals(fife))
                .findFirst()
                .orElseThrow()
                .version();
        areas.rename(fife, "Kingdom of Fife " + UUID.randomUUID(), version);
        assertThatThrownBy(() -> areas.rename(fife, "Another name", version))
                .as("somebody else renamed it meanwhile")
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        first -> assertThat(first.theirs(AreaRow.class).name()).startsWith("Kingdom of Fife"));
        assertThat(areas.all()).extracting(AreaChoice::name).anyMatch(name -> name.startsWith("Kingdom of Fife"));
    }

    @Test
    void two_areas_never_have_one_name() {
        somebody.signsInAs(Role.ADMINISTRATOR);
        String name = "Perth " + UUID.randomUUID();
        areas.add(name);
        assertThatThrownBy(() -> areas.add(" " + name.toUpperCase(Locale.ROOT))).hasMessage("accounts.area.taken");
        assertThatThrownBy(() -> areas.add(" ")).hasMessage("accounts.area.missing");
    }

    @Test
    void the_organisation_s_facts_are_shown_to_everybody_and_never_lost() {
        somebody.signsIn(somebody.anotherOrganisation(), Set.of(Role.ADMINISTRATOR));
        OrganisationData before = organisation.details();
        organisation.change(new OrganisationData("Renamed", "R", "", "", "9 to 5", before.version()));
        assertThat(organisation.details().name()).isEqualTo("Renamed");
        assertThatThrownBy(() -> organisation.change(before)).isInstanceOf(ChangedMeanwhile.class);
    }

    private UserData iain(Role role, AreaId... where) {
        return new UserData("Iain", address, "", Set.of(role), Set.of(where));
    }

    private static UserData with(UserData data, String name, Set<Role> roles) {
        return new UserData(name, data.email(), data.telephone(), roles, data.areas(), data.enabled(), data.version());
    }
}
