package org.alongside.people;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.PRIVACY_LEAD;
import static org.alongside.accounts.Role.VETTING_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Somebody;
import org.alongside.people.ContactApart.Kind;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class PersonServiceTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    PersonService people;

    @Autowired
    JourneyService journey;

    @Autowired
    StoppedClock clock;

    AreaId dundee;

    @BeforeEach
    void a_coordinator_works_in_dundee() {
        clock.isAt(LocalDate.of(2026, 11, 24));
        dundee = somebody.area("Dundee");
        somebody.signsInAs(COORDINATOR, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void the_list_holds_the_people_of_my_areas_longest_waiting_first() {
        PersonId first = arrives("Ada Ex", dundee);
        clock.goesOn(Duration.ofHours(1));
        PersonId second = arrives("Bo Why", dundee, somebody.area("Angus"));
        arrives("Cy Zed", somebody.area("Perth"));
        assertThat(list(PersonFilter.EVERYBODY)).containsExactly(first, second);
    }

    @Test
    void nobody_without_areas_sees_anybody() {
        arrives("Ada Ex", dundee);
        somebody.signsInAs(COORDINATOR);
        assertThat(list(PersonFilter.EVERYBODY)).isEmpty();
    }

    @Test
    void the_privacy_lead_sees_everybody() {
        PersonId ada = arrives("Ada Ex", dundee);
        somebody.signsInAs(PRIVACY_LEAD);
        assertThat(list(new PersonFilter("ada ex", null, dundee, null, null))).containsExactly(ada);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Siân", "sian", "LLYW", "llywelyn sian", "ioseph"})
    void people_are_found_by_the_beginning_of_any_part_of_their_name(String typed) {
        PersonId sian = arrives("Siân Llywelyn-Íoseph", dundee);
        arrives("Sid Other", dundee);
        assertThat(list(text(typed))).containsExactly(sian);
    }

    @Test
    void people_are_found_by_the_beginning_of_their_reference() {
        PersonId ada = arrives("Ada Ex", dundee);
        String reference = people.details(ada).reference();
        assertThat(list(text(reference))).containsExactly(ada);
        assertThat(list(text(reference.substring(3, 9)))).containsExactly(ada);
    }

    @Test
    void names_in_any_script_are_found() {
        PersonId bruce = arrives("李小龍", dundee);
        PersonId fatima = arrives("فاطمة الزهراء", dundee);
        assertThat(list(text("李小"))).containsExactly(bruce);
        assertThat(list(text("الزه"))).containsExactly(fatima);
    }

    @Test
    void the_list_is_narrowed_by_stage_and_by_waiting() {
        PersonId early = arrives("Ada Ex", dundee);
        clock.goesOn(Duration.ofDays(10));
        PersonId late = arrives("Bo Why", dundee);
        journey.shortlist(late);
        assertThat(list(new PersonFilter(null, Stage.SHORTLISTED, null, null, null)))
                .containsExactly(late);
        assertThat(list(new PersonFilter(null, null, null, null, 9))).containsExactly(early);
        assertThat(list(new PersonFilter(null, null, null, null, 10))).isEmpty();
    }

    @Test
    void by_letter_says_no_more_to_those_who_may_not_know() {
        ContactApart prison = new ContactApart(Kind.PRISON, "HMP Glenesk\nDundee", LocalDate.of(2027, 3, 1));
        PersonId ada = applicants.anApplicant(somebody.organisation(), "Ada Ex", Applicants.BY_LETTER, prison, dundee);
        assertThat(people.contact(ada)).isEqualTo(Applicants.BY_LETTER);
        assertThatThrownBy(() -> people.contactApart(ada)).isInstanceOf(AccessDeniedException.class);
        somebody.signsInAs(VETTING_LEAD, dundee);
        assertThat(people.contactApart(ada)).contains(prison);
    }

    @Test
    void whoever_saves_second_is_shown_what_was_saved_first() {
        PersonId ada = arrives("Ada Ex", dundee);
        PersonData read = people.data(ada);
        PersonData mine = new PersonData("Ada Ex", "Ada", ContactWay.PHONE, "+447700900124", null, read.version());
        people.putRight(ada, mine);
        PersonData stale = new PersonData("Ada Wye", "Ada", ContactWay.PHONE, "+447700900125", null, read.version());
        assertThatThrownBy(() -> people.putRight(ada, stale))
                .asInstanceOf(type(ChangedMeanwhile.class))
                .satisfies(lost ->
                        assertThat(lost.theirs(PersonData.class).phone()).isEqualTo("+447700900124"));
        assertThat(people.contact(ada).phone()).isEqualTo("+447700900124");
    }

    private PersonId arrives(String name, AreaId... areas) {
        return applicants.anApplicant(somebody.organisation(), name, areas);
    }

    private List<PersonId> list(PersonFilter filter) {
        return people.list(filter, PageRequest.of(0, 50)).stream()
                .map(PersonRow::id)
                .toList();
    }

    private static PersonFilter text(String typed) {
        return new PersonFilter(typed, null, null, null, null);
    }
}
