package org.alongside.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Role;
import org.alongside.people.Applicants;
import org.alongside.people.ContactApart;
import org.alongside.people.ContactApart.Kind;
import org.alongside.people.DeclineData;
import org.alongside.people.DeclineReason;
import org.alongside.people.JourneyService;
import org.alongside.people.TellingService;
import org.alongside.privacy.AuditFilter;
import org.alongside.privacy.AuditRow;
import org.alongside.privacy.AuditService;
import org.alongside.privacy.Audited;
import org.alongside.shared.PersonId;
import org.alongside.testing.TwoReaders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Letters on paper: the vetting lead alone learns where they go. */
class LettersTest extends ViewTest {
    private static final ContactApart PRISON =
            new ContactApart(Kind.PRISON, "HMP Glenesk\nA1234", LocalDate.of(2027, 2, 1));
    private static final ContactApart HOME = new ContactApart(Kind.HOME, "1 Perth Road\nDundee", null);
    private static final ContactApart FRIEND = new ContactApart(Kind.TRUSTED_PERSON, "Ina Grant\nThe library", null);

    @Autowired
    JourneyService journey;

    @Autowired
    TellingService tellings;

    @Autowired
    AuditService audit;

    @Test
    void A18_a_coordinator_sees_the_same_record_whether_letters_go_to_a_prison_or_home() {
        String prison = recordOf(somebodyAt(PRISON));
        for (ContactApart other : List.of(HOME, FRIEND)) {
            TwoReaders.see(prison, recordOf(somebodyAt(other))).differOnlyIn();
        }
        assertThat(prison).contains("By letter").doesNotContain("Where letters go", "Glenesk");
    }

    @Test
    void a_coordinator_finds_neither_the_tab_nor_the_letter() {
        PersonId person = somebodyAt(PRISON);
        declined(person);
        UI.getCurrent().navigate(PersonAddress.record(person, LettersTab.ADDRESS));
        assertThat(page()).contains("We cannot find this page");
        UI.getCurrent().navigate(PeopleNavigation.letter(person));
        assertThat(page()).contains("not part of your work").doesNotContain("Glenesk");
    }

    @Test
    void the_vetting_lead_reads_where_it_goes_and_the_reading_is_recorded() {
        PersonId person = somebodyAt(PRISON);
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        UI.getCurrent().navigate(PersonAddress.record(person, LettersTab.ADDRESS));
        assertThat(page()).contains("In prison", "HMP Glenesk", "A1234", "Monday 1 February 2027");
        somebody.signsInAs(Role.PRIVACY_LEAD);
        assertThat(audit.list(new AuditFilter(null, null, person, Audited.READ), PageRequest.of(0, 9)))
                .extracting(AuditRow::data)
                .contains(PersonalData.LIVED_EXPERIENCE);
    }

    @Test
    void the_letter_says_what_was_decided_and_is_posted_once() {
        PersonId person = somebodyAt(FRIEND);
        declined(person);
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        UI.getCurrent().navigate(PeopleNavigation.letter(person));
        assertThat(page())
                .contains("Ina Grant", "For Ada Ex", "Dear Ada Ex,", "All places are taken.", "The shop is open.")
                .doesNotContainIgnoringCase("prison");
        press("I posted it");
        assertThat(page()).contains("No letter to post");
        assertThat(tellings.waitingFor(person)).isEmpty();
        press("Undo");
        assertThat(page()).contains("Dear Ada Ex,");
    }

    private PersonId somebodyAt(ContactApart apart) {
        return applicants.anApplicant(somebody.organisation(), "Ada Ex", Applicants.BY_LETTER, apart, dundee);
    }

    private void declined(PersonId person) {
        journey.decline(person, new DeclineData(DeclineReason.NO_PLACE, "All places are taken.", "The shop is open."));
    }

    /** All that the page says, but for the number that each person has of their own. */
    private String recordOf(PersonId person) {
        UI.getCurrent().navigate(PersonAddress.record(person));
        return getCurrentView()
                        .getElement()
                        .getOuterHTML()
                        .replaceAll("AL-\\d{4} ?\\d{4}", "AL")
                        .replace(person.toString(), "")
                + page().replaceAll("AL-\\d{4} ?\\d{4}", "AL");
    }
}
