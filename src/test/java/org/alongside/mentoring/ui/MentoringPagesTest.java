package org.alongside.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.mentoring.ContactData;
import org.alongside.mentoring.ContactHow;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.ExpenseData;
import org.alongside.mentoring.ExpenseService;
import org.alongside.mentoring.ExpenseWhat;
import org.alongside.mentoring.HoursService;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.MatchState;
import org.alongside.mentoring.MenteeNext;
import org.alongside.mentoring.MentorNext;
import org.alongside.mentoring.Mentors;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.Sex;
import org.alongside.people.Applicants;
import org.alongside.people.ContactApart;
import org.alongside.people.Stage;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A co-ordinator in Dundee on 24 November 2026, a mentor and somebody who waits for one. */
@DatabaseTest
class MentoringPagesTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ExpenseData BUS = new ExpenseData(ExpenseWhat.BUS, "", 435, true, "");

    @Autowired
    Somebody somebody;

    @Autowired
    Applicants applicants;

    @Autowired
    Mentors mentors;

    @Autowired
    MatchService matches;

    @Autowired
    ContactService contacts;

    @Autowired
    HoursService hours;

    @Autowired
    ExpenseService expenses;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId morag;
    PersonId ada;
    ReferralId kim;

    @BeforeEach
    void a_coordinator_works_in_dundee() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        morag = somebody.signsInAs(Role.COORDINATOR, dundee).user();
        ada = mentors.aMentor("Ada Ex", dundee);
        kim = mentors.aReferral("Kim", Sex.WOMAN, dundee);
    }

    @AfterEach
    void everybody_leaves() {
        clock.isAt(TODAY);
        somebody.signsOut();
    }

    @Test
    void a_referral_is_entered_with_few_fields_and_stands_with_those_who_wait() {
        open(MentoringNavigation.newReferral());
        ReferralFormView form = (ReferralFormView) getCurrentView();
        press("Save");
        assertThat(page()).contains("Write the first name");
        form.firstName.setValue("Lee");
        form.sex.setValue(Sex.MAN);
        form.source.setValue("Social work, Perth");
        press("Save");
        assertThat(page())
                .contains("Lee", "Waits for a mentor", "Man", "Social work, Perth", "Who could walk with them");
        open(MentoringNavigation.REFERRALS);
        ReferralGrid grid = ((ReferralListView) getCurrentView()).grid;
        assertThat(test(grid).size()).isEqualTo(2);
        open(MentoringNavigation.REFERRALS + "?state=CLOSED");
        assertThat(test(((ReferralListView) getCurrentView()).grid).size()).isZero();
    }

    @Test
    void who_could_comes_first_and_the_others_with_each_reason_and_no_history() {
        PersonId bo = applicants.anApplicant(somebody.organisation(), "Bo Why", dundee);
        mentors.stands(bo, Stage.ACTIVE);
        String said = open(MentoringNavigation.referral(kim));
        assertThat(said.indexOf("Ada Ex")).isLessThan(said.indexOf("Bo Why"));
        assertThat(said).contains("Could begin", "0 of 2 places taken", "Any time");
        press("Propose");
        assertThat(page()).contains("Ada Ex and Kim", "Proposed", "Have both said yes?");
        assertThat(matches.matches(ada))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(MatchState.PROPOSED));
    }

    @Test
    void a_match_goes_from_proposed_to_its_end_on_its_page() {
        MatchId match = matches.propose(ada, kim, true);
        open(MentoringNavigation.match(ada, match));
        assertThat(page()).contains("0 of 3 meetings in prison before release");
        press("Both said yes");
        pressInDialog("Both said yes");
        press("They have met");
        pressInDialog("They have met");
        assertThat(page()).contains("Under way", "0 of 6 months at least");
        press("Pause");
        pressInDialog("Pause");
        assertThat(dialog()).contains("Write why");
        find(TextArea.class).all().getLast().setValue("Holidays");
        pressInDialog("Pause");
        assertThat(page()).contains("We paused this match on 24 November.", "Holidays");
        press("Let it go on");
        press("End the match");
        pressInDialog("End the match");
        assertThat(matches.details(ada, match).row().state()).isEqualTo(MatchState.ACTIVE);
        EndDialog end = find(EndDialog.class).single();
        end.mentee.setValue(MenteeNext.GOES_ON_ALONE);
        end.mentor.setValue(MentorNext.A_BREAK);
        end.thanks.setValue("Thank you");
        pressInDialog("End the match");
        assertThat(page()).contains("Ended", "As planned", "Goes on without a mentor", "Thank you");
    }

    @Test
    void a12_what_a_referrer_reads_says_nothing_of_the_mentor() {
        MatchId match = mentors.active(ada, kim);
        String withAda = letter(kim);
        PersonId bo = applicants.anApplicant(
                somebody.organisation(),
                "Bo Why",
                Applicants.BY_LETTER,
                new ContactApart(ContactApart.Kind.PRISON, "HMP Glenesk", TODAY.plusDays(30)),
                dundee);
        mentors.isWelcomed(bo);
        mentors.stands(bo, Stage.ACTIVE);
        ReferralId lee = mentors.aReferral("Kim", Sex.WOMAN, dundee);
        mentors.active(bo, lee);
        assertThat(withoutReference(letter(lee))).isEqualTo(withoutReference(withAda));
        assertThat(withAda)
                .contains("Kim has a mentor now.")
                .doesNotContain("Ada", "peer", "lived", "prison", "convict", "experience", "licence");
        matches.pauseForConcern(ada);
        assertThat(letter(kim)).contains("Their meetings rest for now").doesNotContain("concern", "Ada");
        assertThat(matches.details(ada, match).row().state()).isEqualTo(MatchState.PAUSED);
    }

    @Test
    void a_volunteer_logs_a_contact_in_four_taps_and_the_same_page_again_says_that_it_is_logged() {
        mentors.active(ada, kim);
        somebody.volunteerSignsIn(ada, null);
        UUID key = UUID.randomUUID();
        String address = MentoringNavigation.LOG + "?key=" + key;
        assertThat(open(address)).contains("With Kim", "30 min", "1 h 30 min");
        press("Save");
        assertThat(page()).contains("Choose how you were in touch.");
        choose("Phone");
        choose("30 min");
        press("Save");
        assertThat(page()).contains("My mentoring", "This week", "30 min");
        assertThat(hours.of(ada).total()).isEqualTo(30);
        assertThat(open(address)).contains("This is logged");
        assertThat(contacts.newest(ada, 5))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(key));
    }

    @Test
    void with_several_matches_the_volunteer_says_whom_and_the_link_of_a_match_says_it_for_them() {
        mentors.active(ada, kim);
        MatchId lee = mentors.active(ada, mentors.aReferral("Lee", Sex.MAN, dundee));
        somebody.volunteerSignsIn(ada, null);
        open(MentoringNavigation.LOG);
        choose("Phone");
        choose("15 min");
        press("Save");
        assertThat(page()).contains("Choose whom you were in touch with.");
        open(MentoringNavigation.log(lee));
        choose("Message");
        choose("15 min");
        press("Save");
        assertThat(contacts.newest(ada, 5))
                .singleElement()
                .satisfies(row -> assertThat(row.mentee()).isEqualTo("Lee"));
    }

    @Test
    void g11_what_it_cost_is_said_with_the_contact_and_a_flat_amount_is_refused_in_a_sentence() {
        mentors.active(ada, kim);
        somebody.volunteerSignsIn(ada, null);
        open(MentoringNavigation.LOG);
        LogContactView view = (LogContactView) getCurrentView();
        choose("Phone");
        choose("30 min");
        choose("Something else");
        view.expense.words.setValue("Flat rate");
        view.expense.amount.setValue("about 5");
        press("Save");
        assertThat(page()).contains("Write exactly what it cost, in pounds and pence.");
        view.expense.amount.setValue("5");
        press("Save");
        assertThat(page()).contains("Say whether you kept the ticket or receipt.");
        choose("I have none");
        press("Save");
        assertThat(page()).contains("or write why there is none");
        view.expense.whyNone.setValue("It is the usual");
        press("Save");
        assertThat(page()).contains("We pay back what it really cost, and never a flat amount.");
        choose("Bus");
        press("Save");
        assertThat(page())
                .contains(
                        "My mentoring", "· Bus", "£5.00", "Waits to be paid", "No ticket or receipt: It is the usual");
        press("Take it back");
        assertThat(page()).contains("You get it back. Say it when you log a contact.", "Say what a contact cost");
    }

    @Test
    void nothing_is_asked_of_whoever_spent_nothing_and_a_second_press_is_none() {
        mentors.active(ada, kim);
        somebody.volunteerSignsIn(ada, null);
        open(MentoringNavigation.LOG);
        LogContactView view = (LogContactView) getCurrentView();
        assertThat(page()).contains("Did it cost you anything?");
        choose("Phone");
        choose("30 min");
        choose("Bus");
        choose("Bus");
        press("Save");
        assertThat(hours.of(ada).total()).isEqualTo(30);
        assertThat(expenses.newest(ada, 5)).isEmpty();
    }

    @Test
    void g11_a_coordinator_sees_what_waits_and_says_that_it_is_paid_and_nobody_gets_more_than_it_cost() {
        MatchId match = mentors.active(ada, kim);
        for (ExpenseData cost : List.of(BUS, new ExpenseData(ExpenseWhat.BUS, "", 500, false, "Paid by card")))
            contacts.log(ada, new ContactData(UUID.randomUUID(), match, TODAY, ContactHow.FACE_TO_FACE, 60, "", cost));
        open(MentoringNavigation.EXPENSES);
        ExpensesView view = (ExpensesView) getCurrentView();
        assertThat(test(view.waiting).size()).isOne();
        assertThat(test(view.waiting).getCellText(0, 1)).isEqualTo("£9.35");
        assertThat(open(MentoringNavigation.tab(ada)))
                .contains("£9.35 for 2 contacts waits to be paid back.", "A round amount, and no receipt: ask first");
        press("It is paid");
        TextField amount = find(TextField.class).all().stream()
                .filter(field -> "Paid".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        amount.setValue("9.99");
        press("Save");
        assertThat(dialog()).contains("Nobody gets back more than it cost: the rest would be pay.");
        amount.setValue("4.00");
        press("Save");
        assertThat(page()).contains("£4.00 paid on 24 November", "waits to be paid back.");
        press("All of it is paid");
        press("Save");
        assertThat(page()).contains("Paid on 24 November").doesNotContain("waits to be paid back.");
        open(MentoringNavigation.EXPENSES + "?show=paid");
        assertThat(test(((ExpensesView) getCurrentView()).paid).size()).isEqualTo(2);
        somebody.signsInAs(Role.MANAGER, dundee);
        open(MentoringNavigation.EXPENSES);
        assertThat(test(((ExpensesView) getCurrentView()).waiting).size()).isZero();
        somebody.volunteerSignsIn(ada, null);
        assertThat(open(MentoringNavigation.MINE)).contains("Paid on 24 November", "£4.00 paid on");
    }

    @Test
    void hours_over_all_mentors_by_month_and_by_mentor_and_what_each_figure_counts() {
        MatchId match = mentors.active(ada, kim);
        contacts.log(ada, Mentors.aContact(match, TODAY, 90));
        contacts.log(ada, Mentors.aContact(match, TODAY, 15));
        open(MentoringNavigation.HOURS);
        HoursView view = (HoursView) getCurrentView();
        assertThat(test(view.months).size()).isOne();
        assertThat(address(test(view.months).getCellComponent(0, 1)))
                .isEqualTo("hours/contacts?by=month&month=2026-11");
        String ofMentors = address(test(view.months).getCellComponent(0, 3));
        assertThat(ofMentors).isEqualTo("hours?by=mentor&month=2026-11");
        assertThat(open(ofMentors)).contains("In November 2026 only.", "All months");
        view = (HoursView) getCurrentView();
        assertThat(test(view.mentors).size()).isOne();
        String counted = address(test(view.mentors).getCellComponent(0, 2));
        assertThat(open(counted)).contains("November 2026, all areas");
        assertThat(test(((CountedContactsView) getCurrentView()).grid).size()).isEqualTo(2);
        assertThat(open(MentoringNavigation.HOURS + "?by=mentor&month=2026-13")).doesNotContain("only.");
    }

    private static String address(Component cell) {
        return ((Anchor) cell.getChildren().findFirst().orElseThrow()).getHref();
    }

    @Test
    void nobody_yet_says_who_acts() {
        somebody.volunteerSignsIn(ada, null);
        assertThat(open(MentoringNavigation.MINE)).contains("Nobody yet", "your co-ordinator rings you first");
        assertThat(open(MentoringNavigation.LOG)).contains("You have no match under way");
    }

    @Test
    void a_record_shows_matches_hours_and_wishes_to_those_who_may_and_no_tab_to_others() {
        MatchId match = mentors.active(ada, kim);
        contacts.log(ada, Mentors.aContact(match, TODAY, 90));
        assertThat(open(MentoringNavigation.tab(ada)))
                .contains("With Kim", "Since 24 November", "1 h 30 min", "Wishes");
        somebody.signsInAs(Role.VETTING_LEAD, dundee);
        assertThat(open("people/" + ada)).doesNotContain("Mentoring", "Kim");
    }

    @Test
    void a_manager_says_what_is_usual_and_lets_a_project_rest_and_its_mentors_are_to_be_told() {
        MatchId match = mentors.active(ada, kim);
        somebody.signsInAs(Role.MANAGER, dundee);
        open(MentoringNavigation.SET_UP);
        MentoringSettingsView view = (MentoringSettingsView) getCurrentView();
        ProjectsPanel projects = find(ProjectsPanel.class).single();
        projects.area.setValue(projects.area.getListDataView().getItem(0));
        assertThat(page()).contains("One match would rest.");
        projects.why.setValue("The funder stops at the end of the month.");
        press("Let it rest now");
        assertThat(matches.details(ada, match).row().state()).isEqualTo(MatchState.PAUSED);
        assertThat(page()).contains("rests since 24 November.");
        view.quiet.setValue(0);
        press("Save");
        assertThat(page()).contains("Choose a number from 1 to 90.");
        somebody.signsInAgain(morag);
        assertThat(open(MentoringNavigation.tab(ada))).contains("are to be told by phone or letter");
        press("They are told");
        assertThat(page()).doesNotContain("are to be told");
        assertThat(open(MentoringNavigation.match(ada, match)))
                .contains("The whole project rests since 24 November.", "The funder stops at the end of the month.");
        somebody.signsInAs(Role.MANAGER, dundee);
        open(MentoringNavigation.SET_UP);
        press("It goes on");
        assertThat(matches.details(ada, match).row().state()).isEqualTo(MatchState.ACTIVE);
    }

    private String letter(ReferralId id) {
        return open(MentoringNavigation.sheet(id));
    }

    private static String withoutReference(String letter) {
        return letter.replaceAll("M-\\d+", "M-");
    }

    private String open(String address) {
        String[] parts = address.split("\\?", 2);
        QueryParameters asked = parts.length < 2 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
        UI.getCurrent().navigate(parts[0], asked);
        return page();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String dialog() {
        return find(Dialog.class).all().getLast().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(button(words)).click();
    }

    /** The last button of that name is the dialog’s. */
    private void pressInDialog(String words) {
        press(words);
    }

    private ActionButton button(String words) {
        return find(ActionButton.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().equals(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button says " + words));
    }

    private void choose(String words) {
        NativeButton found = find(NativeButton.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words));
        test(found).click();
    }
}
