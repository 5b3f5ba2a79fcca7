package org.alongside.mentoring;

import static org.alongside.accounts.Role.COORDINATOR;
import static org.alongside.accounts.Role.MANAGER;
import static org.alongside.accounts.Role.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.alongside.accounts.Somebody;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/** Two mentors in Dundee and one in Angus, from October to November. */
@DatabaseTest
class AreaHoursServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Pageable ALL = Pageable.ofSize(50);

    @Autowired
    Somebody somebody;

    @Autowired
    Mentors mentors;

    @Autowired
    ContactService contacts;

    @Autowired
    AreaHoursService hours;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    StoppedClock clock;

    AreaId dundee;
    AreaId angus;
    PersonId ada;
    PersonId bo;

    @BeforeEach
    void three_have_met_somebody() {
        clock.isAt(LocalDate.of(2026, 9, 1));
        dundee = somebody.area("Dundee");
        angus = somebody.area("Angus");
        somebody.signsInAs(COORDINATOR, dundee, angus);
        ada = mentors.aMentor("Ada Ex", dundee);
        bo = mentors.aMentor("Bo Why", dundee);
        PersonId cy = mentors.aMentor("Cy Zed", angus);
        MatchId kim = mentors.active(ada, mentors.aReferral("Kim", Sex.WOMAN, dundee));
        MatchId lee = mentors.active(bo, mentors.aReferral("Lee", Sex.MAN, dundee));
        MatchId noor = mentors.active(cy, mentors.aReferral("Noor", Sex.WOMAN, angus));
        clock.isAt(TODAY);
        log(ada, kim, LocalDate.of(2026, 10, 1), 30);
        log(ada, kim, LocalDate.of(2026, 10, 31), 45);
        log(ada, kim, LocalDate.of(2026, 11, 1), 60);
        log(bo, lee, LocalDate.of(2026, 11, 24), 90);
        log(cy, noor, LocalDate.of(2026, 11, 2), 15);
        contacts.takeBack(bo, log(bo, lee, TODAY, 500));
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
        clock.isAt(TODAY);
    }

    @Test
    void month_by_month_from_the_first_day_to_the_last() {
        assertThat(hours.byMonth(of(dundee, null), ALL))
                .containsExactly(new MonthHours(NOVEMBER, 150, 2, 2), new MonthHours(OCTOBER, 75, 2, 1));
        assertThat(hours.byMonth(of(null, null), ALL))
                .containsExactly(new MonthHours(NOVEMBER, 165, 3, 3), new MonthHours(OCTOBER, 75, 2, 1));
        assertThat(hours.byMonth(of(null, null), Pageable.ofSize(1).withPage(1)))
                .containsExactly(new MonthHours(OCTOBER, 75, 2, 1));
    }

    @Test
    void mentor_by_mentor_whoever_gave_most_first() {
        assertThat(hours.byMentor(of(dundee, null), ALL))
                .containsExactly(new MentorHours(ada, "Ada Ex", 135, 3), new MentorHours(bo, "Bo Why", 90, 1));
        assertThat(hours.byMentor(of(dundee, NOVEMBER), ALL))
                .containsExactly(new MentorHours(bo, "Bo Why", 90, 1), new MentorHours(ada, "Ada Ex", 60, 1));
    }

    @Test
    void each_figure_has_as_many_contacts_and_minutes_in_its_list() {
        for (MonthHours month : hours.byMonth(of(null, null), ALL)) {
            List<CountedContact> behind = hours.contacts(of(null, month.month()), ALL);
            assertThat(behind).hasSize(month.contacts());
            assertThat(behind.stream().mapToInt(CountedContact::minutes).sum()).isEqualTo(month.minutes());
            assertThat(behind.stream().map(CountedContact::person).distinct()).hasSize(month.mentors());
        }
        for (MentorHours mentor : hours.byMentor(of(null, NOVEMBER), ALL)) {
            List<CountedContact> behind = hours.contacts(new HoursFilter(null, NOVEMBER, mentor.person()), ALL);
            assertThat(behind).hasSize(mentor.contacts());
            assertThat(behind.stream().mapToInt(CountedContact::minutes).sum()).isEqualTo(mentor.minutes());
        }
        assertThat(hours.contacts(of(dundee, NOVEMBER), ALL))
                .extracting(CountedContact::mentor, CountedContact::mentee)
                .containsExactly(tuple("Bo Why", "Lee"), tuple("Ada Ex", "Kim"));
    }

    @Test
    void the_database_adds_up_in_one_question_however_many_there_are() {
        Statistics counted = factory.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        counted.clear();
        hours.byMonth(of(null, null), ALL);
        assertThat(counted.getPrepareStatementCount()).isOne();
        long one = questions(counted, Pageable.ofSize(1));
        assertThat(questions(counted, ALL)).isEqualTo(one);
        counted.setStatisticsEnabled(false);
    }

    private long questions(Statistics counted, Pageable page) {
        counted.clear();
        hours.byMentor(of(null, null), page);
        hours.contacts(of(null, null), page);
        return counted.getPrepareStatementCount();
    }

    @Test
    void everybody_sees_their_own_areas_alone() {
        somebody.signsInAs(MANAGER, angus);
        assertThat(hours.byMonth(of(null, null), ALL)).containsExactly(new MonthHours(NOVEMBER, 15, 1, 1));
        assertThat(hours.byMonth(of(dundee, null), ALL)).isEmpty();
        assertThat(hours.byMentor(of(null, null), ALL))
                .extracting(MentorHours::name)
                .containsExactly("Cy Zed");
        assertThat(hours.contacts(new HoursFilter(null, null, ada), ALL)).isEmpty();
        somebody.signsInAs(SUPERVISOR, dundee);
        assertThatThrownBy(() -> hours.byMonth(of(null, null), ALL)).isInstanceOf(AccessDeniedException.class);
        somebody.volunteerSignsIn(ada, null);
        assertThatThrownBy(() -> hours.byMentor(of(null, null), ALL)).isInstanceOf(AccessDeniedException.class);
    }

    private static HoursFilter of(@Nullable AreaId area, @Nullable YearMonth month) {
        return new HoursFilter(area, month, null);
    }

    private UUID log(PersonId mentor, MatchId match, LocalDate on, int minutes) {
        ContactData data = Mentors.aContact(match, on, minutes);
        contacts.log(mentor, data);
        return data.key();
    }
}
