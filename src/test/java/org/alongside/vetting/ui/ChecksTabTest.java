package org.alongside.vetting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.people.ContactWay;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckId;
import org.alongside.vetting.CheckMoveService;
import org.alongside.vetting.CheckService;
import org.alongside.vetting.DecisionService;
import org.alongside.vetting.PaidCheckService;
import org.alongside.vetting.RefereeData;
import org.alongside.vetting.RefereeService;
import org.alongside.vetting.RequestData;
import org.alongside.vetting.SeenData;
import org.alongside.vetting.Vetted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checks and references on a record, for each kind of reader. */
@DatabaseTest
class ChecksTabTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Vetted vetted;

    @Autowired
    Somebody somebody;

    @Autowired
    CheckService checks;

    @Autowired
    CheckMoveService moves;

    @Autowired
    DecisionService decisions;

    @Autowired
    PaidCheckService paid;

    @Autowired
    RefereeService referees;

    @Autowired
    StoppedClock clock;

    @BeforeEach
    void it_is_november() {
        clock.isAt(TODAY);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void a_vetting_lead_asks_for_a_check_and_takes_it_back() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        open(ash, "checks");
        assertThat(page()).contains("PVG membership", "To be asked for");
        press("I have asked for it");
        press("Asked for");
        assertThat(page())
                .contains("24 November", "A volunteer’s check, free", "It does not do if this role becomes a paid one");
        press("Undo");
        assertThat(page()).contains("To be asked for");
    }

    @Test
    void the_head_of_the_record_knows_at_once_what_was_decided_below() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        seen(ash);
        open(ash, "checks");
        assertThat(page()).contains("PVG membership: not cleared yet");

        press("It is clear");
        press("Clear");

        assertThat(page()).contains("PVG membership: cleared").doesNotContain("not cleared yet");
    }

    @Test
    void g13_a_check_for_paid_work_is_asked_for_as_a_paid_one_unless_somebody_says_otherwise() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        open(ash, "checks");
        press("I have asked for it");
        assertThat(find(RequestDialog.class).single().asVolunteer.getValue()).isTrue();
        press("Asked for");

        paid.beginAssessment(ash.person());
        open(ash, "checks");
        press("I have asked for it");
        RequestDialog dialog = find(RequestDialog.class).single();
        assertThat(dialog.asVolunteer.getValue()).isFalse();
        assertThat(dialog.asVolunteer.getHelperText()).startsWith("This check is for paid work.");
        press("Asked for");
        assertThat(checks.details(ash.person()))
                .filteredOn(check -> !check.previous())
                .singleElement()
                .satisfies(check -> assertThat(check.asVolunteer()).isFalse());
    }

    @Test
    void A18_a_coordinator_a_manager_and_a_supervisor_see_nothing_of_a_conversation() {
        Vetted.Case with = vetted.inARegulatedRole("Ash Ex");
        seen(with);
        CheckDetails check = checks.details(with.person()).getFirst();
        decisions.needsAConversation(with.person(), check.id(), "Something to talk about", check.version());
        Vetted.Case without = vetted.inARegulatedRole("Ash Ex");
        seen(without);
        for (Role reader : List.of(Role.COORDINATOR, Role.MANAGER)) {
            for (String tab : List.of("checks", "journey")) {
                assertThat(reads(reader, with, tab))
                        .isEqualTo(reads(reader, without, tab))
                        .doesNotContain("onversation", "talk about");
            }
        }
        somebody.signsInAs(Role.VETTING_LEAD, with.area());
        open(with, "checks");
        assertThat(page()).contains("Needs a conversation", "Something to talk about");
    }

    @Test
    void a_coordinator_names_a_referee_and_does_not_see_how_they_know_the_person() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        referees.name(
                ash.person(), new RefereeData("Ina Grant", "Probation officer", ContactWay.PHONE, "01382 000111"));
        open(ash, "references");
        assertThat(page()).contains("0 of 2 have come.", "Ina Grant", "Probation officer", "To be asked");
        press("I have asked them");
        assertThat(page()).contains("Asked");
        somebody.signsInAs(Role.COORDINATOR, ash.area());
        open(ash, "references");
        assertThat(page()).contains("Ina Grant", "01382 000111").doesNotContain("Probation");
    }

    @Test
    void where_a_role_asks_for_no_references_nothing_is_counted() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        somebody.signsInAs(Role.ADMINISTRATOR, ash.area());
        UI.getCurrent().navigate("role-needs/" + ash.role());
        ((RoleNeedsView) getCurrentView()).references.setValue(0);
        press("Save");
        somebody.signsInAs(Role.COORDINATOR, ash.area());
        open(ash, "references");
        assertThat(page()).contains("No references are needed so far.").doesNotContain("0 of 0");
    }

    @Test
    void an_administrator_says_what_a_role_needs() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        somebody.signsInAs(Role.ADMINISTRATOR, ash.area());
        UI.getCurrent().navigate("role-needs/" + ash.role());
        RoleNeedsView view = (RoleNeedsView) getCurrentView();
        view.checks.clear();
        press("Save");
        assertThat(page()).contains("In a regulated role nobody starts without PVG membership");
        view.regulated.setValue(false);
        view.references.setValue(1);
        press("Save");
        assertThat(page()).contains("No checks · one reference");
        UI.getCurrent().navigate("check-kinds");
        assertThat(page()).contains("PVG membership", "DBS Enhanced with barred list", "AccessNI Basic");
    }

    private String reads(Role reader, Vetted.Case one, String tab) {
        somebody.signsInAs(reader, one.area());
        open(one, tab);
        return page().replaceAll("AL-[0-9a-f]+( [0-9a-f]+)?", "AL")
                .replaceAll("[0-9a-f-]{36}", "ID")
                .replaceAll("\\d{10,}", "N");
    }

    private void seen(Vetted.Case one) {
        CheckId id = checks.details(one.person()).getFirst().id();
        moves.request(one.person(), id, new RequestData(TODAY, true, version(one)));
        moves.withThePerson(one.person(), id, TODAY, version(one));
        String number = "2" + System.nanoTime();
        moves.see(one.person(), id, new SeenData(TODAY, "Ash Ex", "Scheme Record", "Mentor", number, version(one)));
    }

    private long version(Vetted.Case one) {
        return checks.details(one.person()).getFirst().version();
    }

    @Test
    void A12_a_letter_to_a_referee_asks_the_questions_and_says_nothing_more_of_the_person() {
        Vetted.Case ash = vetted.inARegulatedRole("Ash Ex");
        referees.name(
                ash.person(), new RefereeData("Ina Grant", "My probation officer", ContactWay.LETTER, "1 Quay, Perth"));
        open(ash, "referees/" + referees.list(ash.person()).getFirst().id() + "/sheet");
        assertThat(page())
                .contains(
                        "Ina Grant", "1 Quay, Perth", "Ash Ex would like to volunteer", "How long have you known them?")
                .contains("1 to 5 years")
                .doesNotContainIgnoringCase("probation", "prison", "pvg", "dundee");
    }

    private void open(Vetted.Case one, String tab) {
        UI.getCurrent().navigate("people/" + one.person() + "/" + tab);
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(ActionButton.class).all().stream()
                        .filter(b -> b.getElement().getTextRecursively().equals(words))
                        .reduce((first, second) -> second)
                        .orElseThrow(() -> new AssertionError("no button says " + words + " on: " + page())))
                .click();
    }
}
