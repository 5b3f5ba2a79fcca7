package org.alongside.recruitment;

import static org.alongside.accounts.Role.ADMINISTRATOR;
import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.alongside.accounts.Role.VETTING_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.forms.AnswerLine;
import org.alongside.forms.Answers;
import org.alongside.forms.DraftKey;
import org.alongside.forms.FormService;
import org.alongside.forms.FormUse;
import org.alongside.people.ContactApart;
import org.alongside.people.ContactApart.Kind;
import org.alongside.people.ContactDetails;
import org.alongside.people.ContactWay;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ApplicationServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    RoleProfileService profiles;

    @Autowired
    OpportunityService opportunities;

    @Autowired
    ApplicationService applications;

    @Autowired
    StatusService statuses;

    @Autowired
    FormService forms;

    @Autowired
    PersonService people;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    OpportunityId befriender;
    FormUse use;
    DraftKey key;

    @BeforeEach
    void befrienders_are_sought_in_dundee_until_the_end_of_the_month() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        somebody.signsIn(somebody.organisation(), Set.of(ADMINISTRATOR), dundee);
        RoleProfileId role = profiles.add(new RoleProfileData("Befriender", "", true, 0));
        befriender = opportunities.add(new OpportunityData(
                role,
                "befriender-" + UUID.randomUUID().toString().substring(0, 8),
                "Befriender",
                "",
                "",
                "",
                TODAY,
                LocalDate.of(2026, 11, 30),
                Set.of(dundee),
                null,
                0));
        somebody.signsOut();
        use = applications.use(befriender);
        key = forms.freshKey();
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_form_that_is_sent_twice_is_one_application() {
        fillIn(by("phone", "phone", "07700 900123"));
        String first = applications.send(key, use).outcome();
        String second = applications.send(key, use).outcome();
        assertThat(first).startsWith("AL-").isEqualTo(second);
        assertThat(statuses.status(key).stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(statuses.status(key).opportunity()).isEqualTo("Befriender");
    }

    @Test
    void a_form_with_something_missing_is_not_sent_and_says_what() {
        answer("name", Map.of("full-name", List.of("Ada Ex")));
        assertThat(applications.send(key, use).outcome()).isNull();
        assertThat(applications.send(key, use).missing()).contains("contact", "why");
    }

    @Test
    void on_its_last_day_a_form_is_taken_and_on_the_next_it_is_kept_but_not_sent() {
        fillIn(by("email", "email", "ada@example.org"));
        clock.isAt(LocalDate.of(2026, 12, 1));
        assertThatThrownBy(() -> applications.send(key, use)).hasMessage("recruitment.refused.closed");
        assertThat(forms.draft(key, use).orElseThrow().answers().text("why")).isEqualTo("To help");
        clock.isAt(LocalDate.of(2026, 11, 30));
        assertThat(applications.send(key, use).outcome()).isNotNull();
    }

    @Test
    void letter_trusted_person_and_prison_look_the_same_to_a_coordinator() {
        List<Map<String, List<String>>> ways = List.of(
                by("letter", "letter-address", "1 Perth Road\nDundee"),
                by("trusted", "trusted-name", "Ina Grant", "trusted-reach", "The library"),
                by("prison", "prison", "HMP Glenesk", "prison-number", "A1234"));
        List<Kind> kinds = List.of(Kind.HOME, Kind.TRUSTED_PERSON, Kind.PRISON);
        for (int i = 0; i < ways.size(); i++) {
            key = forms.freshKey();
            PersonId person = sends(ways.get(i));
            somebody.signsInAs(COORDINATOR, dundee);
            assertThat(people.contact(person)).isEqualTo(new ContactDetails(ContactWay.LETTER, null, null));
            assertThat(said(person)).contains("Write me a letter").noneMatch(line -> line.contains("Glenesk"));
            assertThatThrownBy(() -> people.contactApart(person)).isInstanceOf(AccessDeniedException.class);
            somebody.signsInAs(VETTING_LEAD, dundee);
            assertThat(people.contactApart(person)).map(ContactApart::kind).contains(kinds.get(i));
            somebody.signsOut();
        }
    }

    @Test
    void a_colleague_enters_a_form_and_the_person_gets_a_code_that_opens_its_status() {
        somebody.signsInAs(COORDINATOR, dundee);
        Answers answers = Answers.none()
                .with("full-name", "Bo Why")
                .with("contact", "phone")
                .with("phone", "+447700900123")
                .with("why", "To help")
                .with("bring", "Time")
                .with("when", "weekends");
        Entered entered = applications.enter(new StaffEntry(befriender, answers, Agreed.BY_PHONE));
        assertThat(entered.code()).matches("\\d{4} \\d{4} \\d{4} \\d{4}");
        assertThat(applications.application(entered.person()).orElseThrow().agreed())
                .isEqualTo(Agreed.BY_PHONE);
        assertThat(people.details(entered.person()).nameToUse()).isEqualTo("Bo");
    }

    @Test
    void nobody_enters_forms_for_other_areas_or_without_the_role() {
        StaffEntry entry = new StaffEntry(befriender, Answers.none(), Agreed.BY_PHONE);
        somebody.signsInAs(COORDINATOR, somebody.area("Angus"));
        assertThatThrownBy(() -> applications.enter(entry)).isInstanceOf(NotFound.class);
        somebody.signsInAs(SUPERVISOR, dundee);
        assertThatThrownBy(() -> applications.enter(entry)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_person_stops_their_application_in_one_step_and_comes_back() {
        sends(by("phone", "phone", "07700 900123"));
        statuses.withdraw(key);
        statuses.withdraw(key);
        assertThat(statuses.status(key).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(statuses.status(key).mayReturnUntil()).isEqualTo(LocalDate.of(2027, 5, 24));
        statuses.comeBack(key);
        assertThat(statuses.status(key).stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void a_key_that_sent_nothing_opens_no_status() {
        assertThatThrownBy(() -> statuses.status(forms.freshKey())).isInstanceOf(NotFound.class);
    }

    private PersonId sends(Map<String, List<String>> contact) {
        fillIn(contact);
        String reference = String.valueOf(applications.send(key, use).outcome()).replace(" ", "");
        return people.byReference(somebody.organisation(), reference).orElseThrow();
    }

    private void fillIn(Map<String, List<String>> contact) {
        answer("name", Map.of("full-name", List.of("Ada Ex")));
        answer("contact", contact);
        answer("why", Map.of("why", List.of("To help")));
        answer("bring", Map.of("bring", List.of("Time")));
        answer("when", Map.of("when", List.of("weekends")));
        answer("easier", Map.of());
    }

    private void answer(String page, Map<String, List<String>> raw) {
        assertThat(forms.answer(key, use, page, raw).page().problems()).isEmpty();
    }

    private List<String> said(PersonId person) {
        return applications.application(person).orElseThrow().lines().stream()
                .map(AnswerLine::lines)
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, List<String>> by(String way, String... answers) {
        Map<String, List<String>> page = new LinkedHashMap<>();
        page.put("contact", List.of(way));
        for (int i = 0; i < answers.length; i += 2) page.put(answers[i], List.of(answers[i + 1]));
        return page;
    }
}
