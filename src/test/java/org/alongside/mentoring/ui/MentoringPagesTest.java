package org.alongside.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchState;
import org.alongside.mentoring.MenteeNext;
import org.alongside.mentoring.MentorNext;
import org.alongside.mentoring.Mentors;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.Sex;
import org.alongside.people.Applicants;
import org.alongside.people.ContactApart;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MentoringPagesTest extends MentoringPages {
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
}
