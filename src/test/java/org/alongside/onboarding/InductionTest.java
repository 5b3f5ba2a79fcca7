package org.alongside.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Role;
import org.alongside.accounts.Somebody;
import org.alongside.disclosure.Disclosers;
import org.alongside.people.Condition;
import org.alongside.people.ReadinessService;
import org.alongside.testing.ClockForTests.StoppedClock;
import org.alongside.testing.DatabaseTest;
import org.alongside.training.CatalogueService;
import org.alongside.training.CourseService;
import org.alongside.training.ProgrammeId;
import org.alongside.training.ProgrammeRow;
import org.alongside.training.RoleTrainingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The induction, one to one or as a course, is one thing: nobody is asked for it twice. */
@DatabaseTest
class InductionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Disclosers disclosers;

    @Autowired
    Somebody somebody;

    @Autowired
    InductionService inductions;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    CourseService courses;

    @Autowired
    RoleTrainingService training;

    @Autowired
    ReadinessService readiness;

    @Autowired
    StoppedClock clock;

    Disclosers.Case ash;
    ProgrammeId course;

    @BeforeEach
    void somebody_gets_ready_for_a_role_that_asks_for_the_course_too() {
        clock.isAt(TODAY);
        ash = disclosers.anApplicant("Ash", false, false);
        disclosers.accepts(ash);
        somebody.signsIn(somebody.organisation(), Set.of(Role.ADMINISTRATOR, Role.COORDINATOR), ash.area());
        course = catalogue.all().stream()
                .filter(ProgrammeRow::induction)
                .map(ProgrammeRow::id)
                .findFirst()
                .orElseThrow();
        training.save(ash.role(), Set.of(course));
    }

    @AfterEach
    void everybody_leaves() {
        somebody.signsOut();
    }

    @Test
    void g3_it_is_asked_for_once() {
        assertThat(asked())
                .containsOnlyOnce("onboarding.condition.induction")
                .doesNotContain("training.condition.open");
    }

    @Test
    void g3_whoever_came_to_it_one_to_one_is_not_asked_for_the_course() {
        inductions.held(ash.person(), TODAY.minusDays(1));
        assertThat(asked()).doesNotContain("onboarding.condition.induction", "training.condition.open");
    }

    @Test
    void g3_whoever_completed_the_course_has_come_to_it_on_that_day() {
        courses.completedElsewhere(ash.person(), course, TODAY.minusDays(3));
        assertThat(inductions.heldOn(ash.person())).contains(TODAY.minusDays(3));
        assertThat(asked()).doesNotContain("onboarding.condition.induction", "training.condition.open");
    }

    @Test
    void the_day_that_is_known_already_stays() {
        inductions.held(ash.person(), TODAY.minusDays(9));
        courses.completedElsewhere(ash.person(), course, TODAY);
        assertThat(inductions.heldOn(ash.person())).contains(TODAY.minusDays(9));
    }

    private List<String> asked() {
        return readiness.conditions(ash.person()).stream()
                .filter(condition -> !condition.met())
                .map(Condition::words)
                .map(words -> words.messageKey())
                .toList();
    }
}
