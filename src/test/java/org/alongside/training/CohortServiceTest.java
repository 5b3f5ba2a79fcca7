package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.people.Applicants;
import org.alongside.people.ContactApart;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

class CohortServiceTest extends TrainingTest {
    @Autowired
    CandidateNumberService numbers;

    @Autowired
    HolidayService holidays;

    @Test
    void twelve_weekly_sessions_are_made_at_once_and_a_holiday_is_left_out() {
        as(coordinator);
        LocalDate first = LocalDate.of(2026, 12, 2);
        CohortPlan plan = new CohortPlan(
                first, LocalTime.of(18, 0), 120, 12, Set.of(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 30)));
        CohortId winter = cohorts.create(award, InTraining.data(dundee, Set.of(trainer), verifier), plan);
        List<SessionRow> made = cohorts.sessions(winter);
        assertThat(made).hasSize(12).allMatch(one -> one.day().getDayOfWeek() == DayOfWeek.WEDNESDAY);
        assertThat(made)
                .extracting(SessionRow::day)
                .startsWith(first)
                .doesNotContain(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 30))
                .endsWith(LocalDate.of(2027, 3, 3));
        assertThat(made).allMatch(one -> one.startsAt().toLocalTime().equals(LocalTime.of(18, 0)));
        SessionRow third = made.get(2);
        assertThatThrownBy(() -> cohorts.move(
                        winter, third.id(), LocalDate.of(2026, 12, 23).atTime(18, 0), 120))
                .satisfies(refusedWith("training.refused.holiday"));
        cohorts.move(winter, third.id(), LocalDate.of(2026, 12, 17).atTime(10, 0), 90);
        assertThat(cohorts.sessions(winter).get(2).day()).isEqualTo(LocalDate.of(2026, 12, 17));
        assertThatThrownBy(() -> cohorts.move(
                        winter, made.get(3).id(), LocalDate.of(2026, 12, 17).atTime(10, 0), 90))
                .satisfies(refusedWith("training.refused.session-there"));
        assertThat(cohorts.calendar(winter))
                .contains("BEGIN:VEVENT", "SEQUENCE:1", "Mentoring award")
                .doesNotContain("Ada");
    }

    @Test
    void a_session_is_not_moved_onto_a_bank_holiday_and_a_manager_says_which_days_those_are() {
        as(manager);
        LocalDate openDay = LocalDate.of(2027, 2, 10);
        assertThat(holidays.ahead()).contains(new HolidayRow(LocalDate.of(2026, 12, 25), "Christmas Day"));
        holidays.add(new HolidayRow(openDay, "Open day"));
        assertThatThrownBy(() -> holidays.add(new HolidayRow(openDay, "Again")))
                .satisfies(refusedWith("training.refused.holiday-there"));
        SessionId third = cohorts.sessions(cohort).get(2).id();
        assertThatThrownBy(() -> cohorts.move(cohort, third, openDay.atTime(18, 0), 120))
                .satisfies(refusedWith("training.refused.bank-holiday"));
        holidays.remove(openDay);
        cohorts.move(cohort, third, openDay.atTime(18, 0), 120);
        assertThat(holidays.addUsual(Nation.ENGLAND_AND_WALES)).isPositive();
        assertThat(holidays.addUsual(Nation.ENGLAND_AND_WALES)).isZero();
        LocalDate easterMonday = LocalDate.of(2027, 3, 29);
        assertThat(holidays.ahead())
                .filteredOn(row -> row.day().equals(easterMonday))
                .hasSize(1);
        as(trainer);
        assertThatThrownBy(() -> holidays.remove(easterMonday)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void g9_whoever_teaches_a_cohort_does_not_verify_it() {
        as(coordinator);
        UserId both = somebody.signsIn(somebody.organisation(), Set.of(Role.TRAINER, Role.INTERNAL_VERIFIER), dundee)
                .user();
        as(coordinator);
        assertThatThrownBy(() -> cohorts.create(
                        award, InTraining.data(dundee, Set.of(both, trainer), both), InTraining.weekly(2)))
                .satisfies(refusedWith("training.refused.g9-cohort"));
    }

    @Test
    void nobody_is_in_two_cohorts_of_one_award_until_they_leave_the_first() {
        as(coordinator);
        CohortId second = training.aCohort(award, dundee, trainer, verifier);
        assertThatThrownBy(() -> cohorts.enter(second, ada)).satisfies(refusedWith("training.refused.two-cohorts"));
        assertThatThrownBy(() -> cohorts.enter(cohort, ada)).satisfies(refusedWith("training.refused.here-already"));
        cohorts.leave(cohort, ada);
        cohorts.enter(second, ada);
        assertThatThrownBy(() -> cohorts.enter(cohort, ada)).satisfies(refusedWith("training.refused.two-cohorts"));
    }

    @Test
    void g15_somebody_on_licence_is_entered_like_everybody_else() {
        as(coordinator);
        PersonId cy = applicants.anApplicant(
                somebody.organisation(),
                "Cy Zed",
                Applicants.BY_LETTER,
                new ContactApart(ContactApart.Kind.PRISON, "HMP Glenesk", null),
                dundee);
        cohorts.enter(cohort, cy);
        assertThat(cohorts.candidates(cohort, PageRequest.of(0, 10)))
                .extracting(CandidateRow::name)
                .containsExactly("Ada Ex", "Bo Why", "Cy Zed");
    }

    @Test
    void three_hundred_candidates_come_page_by_page() {
        as(coordinator);
        for (int i = 0; i < 298; i++)
            cohorts.enter(cohort, applicants.anApplicant(somebody.organisation(), "Person %03d".formatted(i), dundee));
        as(trainer);
        assertThat(cohorts.candidates(cohort, PageRequest.of(5, 50))).hasSize(50);
        assertThat(cohorts.candidates(cohort, PageRequest.of(6, 50))).isEmpty();
        assertThat(assessments.grid(cohort, PageRequest.of(2, 50))).hasSize(50);
    }

    @Test
    void a_candidate_number_is_one_persons_for_life_and_has_nine_digits() {
        as(coordinator);
        numbers.keep(bo, "12 345 6789");
        assertThat(numbers.number(bo)).contains("123456789");
        assertThatThrownBy(() -> numbers.keep(ada, "123456789"))
                .satisfies(refusedWith("training.refused.number-taken"));
        for (String wrong : List.of("12345678", "1234567890", "12345678x", ""))
            assertThatThrownBy(() -> numbers.keep(bo, wrong)).satisfies(refusedWith("training.refused.number-form"));
        numbers.keep(bo, ("" + System.nanoTime()).substring(0, 9));
        as(trainer);
        CandidateRow first = cohorts.candidates(cohort, PageRequest.of(0, 1)).getFirst();
        numbers.keep(cohort, first.id(), ("9" + System.nanoTime()).substring(0, 9));
    }

    @Test
    void a_trainer_sees_the_names_of_their_own_cohorts_alone_and_a_verifier_those_in_the_sample() {
        assertThat(cohorts.candidates(cohort, PageRequest.of(0, 9))).hasSize(2);
        assertThat(cohorts.page(false, PageRequest.of(0, 9))).hasSize(1);
        as(verifier);
        assertThat(cohorts.candidates(cohort, PageRequest.of(0, 9))).isEmpty();
        somebody.signsInAs(Role.TRAINER, dundee);
        assertThat(cohorts.page(false, PageRequest.of(0, 9))).isEmpty();
        assertThatThrownBy(() -> cohorts.candidates(cohort, PageRequest.of(0, 9)))
                .isInstanceOf(NotFound.class);
        somebody.signsInAs(Role.COORDINATOR, somebody.area("Angus"));
        assertThatThrownBy(() -> cohorts.details(cohort)).isInstanceOf(NotFound.class);
    }

    @Test
    void two_who_change_a_cohort_at_once_see_each_other() {
        as(coordinator);
        CohortData read = cohorts.data(cohort);
        cohorts.save(cohort, new CohortData("Theirs", dundee, "", Set.of(trainer), verifier, 20, read.version()));
        assertThatThrownBy(() -> cohorts.save(
                        cohort, new CohortData("Mine", dundee, "", Set.of(trainer), verifier, 20, read.version())))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        lost -> assertThat(lost.theirs(CohortData.class).name()).isEqualTo("Theirs"));
    }
}
