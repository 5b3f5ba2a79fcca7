package org.alongside.mentoring;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.privacy.Nights;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MentoringTodayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Somebody somebody;

    @Autowired
    Mentors mentors;

    @Autowired
    MatchService matches;

    @Autowired
    ContactService contacts;

    @Autowired
    ExpenseService expenses;

    @Autowired
    ReferralService referrals;

    @Autowired
    MentoringTodayService today;

    @Autowired
    Nights nights;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    UserId morag;
    PersonId ada;

    @BeforeEach
    void a_coordinator_and_a_mentor() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        morag = somebody.signsInAs(COORDINATOR, dundee).user();
        ada = mentors.aMentor("Ada Ex", dundee);
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void whoever_waits_for_a_mentor_is_there_and_late_after_two_weeks() {
        mentors.aReferral("Kim", Sex.WOMAN, dundee);
        assertThat(today.toDo(10)).singleElement().satisfies(task -> {
            assertThat(task.what()).isEqualTo(MentoringTask.What.REFERRAL);
            assertThat(task.due()).isEqualTo(TODAY.plusDays(14));
        });
        somebody.signsInAs(COORDINATOR, somebody.area("Angus"));
        assertThat(today.toDo(10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true", "15, true"})
    void a_match_that_nobody_heard_of_is_there_a_week_after_the_weekly_contact(int days, boolean there) {
        MatchId match = mentors.active(ada, mentors.aReferral("Kim", Sex.WOMAN, dundee));
        clock.isAt(TODAY.plusDays(3));
        contacts.log(ada, Mentors.aContact(match, TODAY.plusDays(3), 30));
        clock.isAt(TODAY.plusDays(3 + days));
        assertThat(what()).isEqualTo(there ? List.of(MentoringTask.What.QUIET) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2027-02-16, false", "2027-02-17, true", "2027-02-24, true"})
    void an_agreement_is_there_a_week_before_its_three_months_are_over(LocalDate day, boolean there) {
        mentors.agreed(ada, mentors.aReferral("Kim", Sex.WOMAN, dundee));
        clock.isAt(day);
        assertThat(what()).isEqualTo(there ? List.of(MentoringTask.What.REVIEW) : List.of());
    }

    @Test
    void what_a_mentor_spent_is_there_from_the_first_day_and_late_after_two_weeks_until_it_is_paid() {
        MatchId match = mentors.active(ada, mentors.aReferral("Kim", Sex.WOMAN, dundee));
        ExpenseData bus = new ExpenseData(ExpenseWhat.BUS, "", 435, true, "");
        ContactData met = new ContactData(UUID.randomUUID(), match, TODAY, ContactHow.FACE_TO_FACE, 60, "", bus);
        contacts.log(ada, met);
        assertThat(today.toDo(10)).singleElement().satisfies(task -> {
            assertThat(task.what()).isEqualTo(MentoringTask.What.EXPENSES);
            assertThat(task.about()).isEqualTo("4.35");
            assertThat(task.due()).isEqualTo(TODAY.plusDays(14));
        });
        expenses.pay(ada, Set.of(met.key()), TODAY);
        assertThat(what()).isEmpty();
    }

    @Test
    void an_agreement_of_the_last_of_november_is_looked_at_again_on_the_last_of_february() {
        clock.isAt(LocalDate.of(2027, 11, 30));
        MatchId match = mentors.agreed(ada, mentors.aReferral("Kim", Sex.WOMAN, dundee));
        assertThat(matches.details(ada, match).row().reviewOn()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void what_is_closed_goes_after_six_years_with_what_was_written_and_the_mentor_s_hours_stay() {
        clock.isAt(LocalDate.of(2019, 3, 4));
        PersonId bo = mentors.aMentor("Bo Ex", dundee);
        MatchId match = mentors.active(bo, mentors.aReferral("Kim", Sex.WOMAN, dundee));
        contacts.log(
                bo,
                new ContactData(
                        UUID.randomUUID(),
                        match,
                        LocalDate.of(2019, 3, 4),
                        ContactHow.PHONE,
                        30,
                        "About Kim",
                        new ExpenseData(ExpenseWhat.OTHER, "Tea with Kim", 210, false, "Kim lost it")));
        matches.end(
                bo,
                match,
                Mentors.theEnd(
                        LocalDate.of(2019, 3, 4),
                        EndWhy.AS_PLANNED,
                        MenteeNext.GOES_ON_ALONE,
                        mentors.version(bo, match)));

        nights.before(LocalDate.of(2025, 3, 4));
        somebody.signsInAgain(morag);
        assertThat(matches.details(bo, match).row().mentee()).isEqualTo("Kim");

        nights.before(LocalDate.of(2025, 3, 5));
        somebody.signsInAgain(morag);
        MatchDetails kept = matches.details(bo, match);
        assertThat(kept.row().mentee()).isEmpty();
        assertThat(kept.reference()).isEmpty();
        assertThat(kept.ending()).satisfies(end -> assertThat(end.thanks()).isNull());
        assertThat(contacts.ofMatch(bo, match, 5)).singleElement().satisfies(row -> {
            assertThat(row.minutes()).isEqualTo(30);
            assertThat(row.words()).isNull();
        });
        assertThat(expenses.newest(bo, 5)).singleElement().satisfies(row -> {
            assertThat(row.cost()).isEqualTo(new Amount(210));
            assertThat(row.words()).isNull();
            assertThat(row.whyNone()).isNull();
        });
    }

    private List<MentoringTask.What> what() {
        return today.toDo(10).stream().map(MentoringTask::what).toList();
    }
}
