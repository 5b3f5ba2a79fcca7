package org.alongside.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Whose supervision was held, on one page for a manager. */
@DatabaseTest
class DatesOverviewServiceTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Autowired
    Supervised supervised;

    @Autowired
    DatesOverviewService overview;

    @Autowired
    Somebody somebody;

    @Autowired
    StoppedClock clock;

    @Autowired
    EntityManagerFactory factory;

    AreaId dundee;

    @BeforeEach
    void two_of_whom_one_was_met_and_one_was_not() {
        clock.isAt(TODAY);
        dundee = somebody.area("Dundee");
        UserId priya = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
        PersonId ash = supervised.aVolunteer("Ash Ex", BEGAN, priya, dundee);
        supervised.aVolunteer("Bo Why", BEGAN, priya, dundee);
        supervised.was(ash, priya, LocalDate.of(2026, 1, 19), SupervisionState.HELD, null);
        supervised.was(ash, priya, LocalDate.of(2026, 2, 2), SupervisionState.MISSED, MissedBy.VOLUNTEER);
        somebody.signsInAs(Role.MANAGER, dundee);
    }

    @AfterEach
    void leaves() {
        somebody.signsOut();
    }

    @Test
    void a_manager_sees_of_each_what_was_held_and_what_was_due() {
        assertThat(overview.list(Pageable.ofSize(50)))
                .extracting(
                        DatesRow::shownName,
                        row -> row.year().held(),
                        row -> row.year().missedByVolunteer())
                .containsExactly(tuple("Ash Ex", 1, 1), tuple("Bo Why", 0, 0));
    }

    @Test
    void a_page_of_people_takes_as_many_questions_as_one_person() {
        Statistics counted = factory.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        questions(counted, 1); // what is kept of the settings from then on
        long one = questions(counted, 1);
        assertThat(questions(counted, 50)).isEqualTo(one);
        counted.setStatisticsEnabled(false);
    }

    private long questions(Statistics counted, int people) {
        counted.clear();
        assertThat(overview.list(Pageable.ofSize(people))).hasSize(Math.min(people, 2));
        return counted.getPrepareStatementCount();
    }
}
