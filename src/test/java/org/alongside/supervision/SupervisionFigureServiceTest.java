package org.alongside.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other modules count by, over the days that they ask for. */
@DatabaseTest
class SupervisionFigureServiceTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);

    @Autowired
    Supervised supervised;

    @Autowired
    SupervisionFigureService figures;

    @Autowired
    ConcernService concerns;

    @Autowired
    Somebody somebody;

    AreaId dundee;
    UserId priya;

    @BeforeEach
    void a_supervisor() {
        dundee = somebody.area("Dundee");
        priya = somebody.signsInAs(Role.SUPERVISOR, dundee).user();
    }

    @AfterEach
    void leaves() {
        somebody.signsOut();
    }

    @Test
    void each_kind_counts_on_its_day_and_what_a_prison_cancelled_is_not_due() {
        PersonId ash = supervised.aVolunteer("Ash Ex", BEGAN, priya, dundee);
        supervised.was(ash, priya, LocalDate.of(2026, 1, 19), SupervisionState.HELD, null);
        supervised.was(ash, priya, LocalDate.of(2026, 2, 2), SupervisionState.MISSED, MissedBy.VOLUNTEER);
        supervised.was(ash, priya, LocalDate.of(2026, 2, 18), SupervisionState.CANCELLED_BY_PRISON, null);
        supervised.was(ash, priya, LocalDate.of(2026, 3, 10), SupervisionState.HELD, null);
        // due 19 Jan, held; 2 Feb, missed; 16 Feb, cancelled; 2 March, held on the 10th; then 42 days
        assertThat(figures.of(ash, BEGAN, LocalDate.of(2026, 4, 21)))
                .isEqualTo(new SupervisionFigures(3, 2, 1, 0, 1, 0));
        assertThat(figures.of(ash, BEGAN, LocalDate.of(2026, 4, 22)))
                .isEqualTo(new SupervisionFigures(4, 2, 1, 1, 1, 0))
                .extracting(SupervisionFigures::asked)
                .isEqualTo(3);
        assertThat(figures.of(ash, LocalDate.of(2026, 1, 20), LocalDate.of(2026, 3, 9)))
                .isEqualTo(new SupervisionFigures(2, 0, 1, 1, 1, 0));
        assertThat(figures.of(ash, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 10)))
                .isEqualTo(new SupervisionFigures(1, 1, 0, 0, 0, 0));
    }

    @Test
    void a_suspension_is_seen_in_the_history_of_the_journey() {
        PersonId ash = supervised.aVolunteer("Ash Ex", BEGAN, priya, dundee);
        supervised.isSuspended(ash, LocalDate.of(2026, 1, 10), LocalDate.of(2026, 3, 1));
        assertThat(figures.of(ash, BEGAN, LocalDate.of(2026, 3, 10)))
                .isEqualTo(new SupervisionFigures(0, 0, 0, 0, 0, 0));
        assertThat(figures.of(ash, BEGAN, LocalDate.of(2026, 3, 11)).missedByUs())
                .isEqualTo(1);
    }

    @Test
    void whoever_has_not_begun_has_nothing_due() {
        assertThat(figures.of(new PersonId(UUID.randomUUID()), BEGAN, BEGAN.plusYears(1)))
                .isEqualTo(new SupervisionFigures(0, 0, 0, 0, 0, 0));
    }

    @Test
    void a_concern_is_open_from_the_moment_it_is_raised_and_about_nobody_else() {
        PersonId ash = supervised.aVolunteer("Ash Ex", BEGAN, priya, dundee);
        PersonId bo = supervised.aVolunteer("Bo Why", BEGAN, priya, dundee);
        somebody.signsInAs(Role.MANAGER, dundee);
        somebody.signsInAgain(priya);
        assertThat(concerns.isOpen(ash)).isFalse();
        concerns.raise(new ConcernData(ash, "", "They look worn out", Urgency.TODAY, MaySpeak.YES));
        assertThat(concerns.isOpen(ash)).isTrue();
        assertThat(concerns.isOpen(bo)).isFalse();
    }
}
