package org.alongside.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.alongside.shared.NotFound;
import org.alongside.shared.Refused;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.testing.EmptyDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@EmptyDatabase
@Transactional
class SetUpTest {
    @Autowired
    SetUpService setUp;

    @Autowired
    OrganisationService organisations;

    @Autowired
    AreaService areas;

    @Autowired
    Users users;

    @Autowired
    StoppedClock clock;

    @Test
    void the_link_makes_the_organisation_its_areas_and_the_first_administrator_once() {
        String secret = setUp.open().orElseThrow();
        setUp.setUp(secret, data("three quiet green boats"));
        assertThat(organisations.facts().telephone()).isEqualTo("01382 000000");
        assertThat(areas.inUse(organisations.here().orElseThrow()))
                .extracting(AreaChoice::name)
                .containsExactly("Angus", "Dundee");
        User administrator =
                users.withAddress(new EmailAddress("morag@example.org").key()).orElseThrow();
        assertThat(administrator.signedIn().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(setUp.works(secret)).isFalse();
        assertThat(setUp.open()).isEmpty();
    }

    @Test
    void each_start_makes_a_new_link_and_ends_the_one_before() {
        String first = setUp.open().orElseThrow();
        String second = setUp.open().orElseThrow();
        assertThat(setUp.works(first)).isFalse();
        assertThat(setUp.works(second)).isTrue();
    }

    @Test
    void a_link_ends_after_a_day() {
        String secret = setUp.open().orElseThrow();
        clock.goesOn(Duration.ofDays(1));
        assertThatThrownBy(() -> setUp.setUp(secret, data("three quiet green boats")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_weak_password_is_refused_and_the_link_still_works() {
        String secret = setUp.open().orElseThrow();
        assertThatThrownBy(() -> setUp.setUp(secret, data("morag"))).isInstanceOf(Refused.class);
        assertThat(setUp.works(secret)).isTrue();
    }

    private static SetUpData data(String password) {
        OrganisationData facts = new OrganisationData("Tayside Mentoring", "Tayside", "01382 000000", "", "9 to 5", 0);
        return new SetUpData(facts, List.of("Dundee", "Angus", "dundee"), "Morag", "morag@example.org", password);
    }
}
