package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.accounts.Role;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

class RegisterServiceTest extends TrainingTest {
    @Autowired
    RegisterService registers;

    SessionId session;
    CandidateId candidate;

    @BeforeEach
    void the_register_lies_open() {
        RegisterSheet sheet = registers.sheet(cohort, PageRequest.of(0, 50));
        session = sheet.sessions().getFirst().id();
        candidate = sheet.rows().getFirst().id();
    }

    @Test
    void a_mark_is_kept_with_who_and_when_and_can_be_put_right() {
        RegisterCell first = registers.mark(cohort, session, candidate, AttendanceMark.PRESENT, 0);
        RegisterCell second = registers.mark(cohort, session, candidate, AttendanceMark.LATE, first.version());
        assertThat(second.by()).isEqualTo("Robin Test");
        assertThat(second.at()).isEqualTo(clock.instant());
        assertThat(cell().mark()).isEqualTo(AttendanceMark.LATE);
        registers.mark(cohort, session, candidate, AttendanceMark.NONE, second.version());
        assertThat(cell().mark()).isEqualTo(AttendanceMark.NONE);
    }

    @Test
    void two_trainers_at_once_never_overwrite_each_other_and_both_values_are_there() {
        registers.mark(cohort, session, candidate, AttendanceMark.PRESENT, 0);
        assertThatThrownBy(() -> registers.mark(cohort, session, candidate, AttendanceMark.ABSENT, 0))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        lost -> assertThat(lost.theirs(RegisterCell.class).mark())
                                .isEqualTo(AttendanceMark.PRESENT));
        assertThat(cell().mark()).isEqualTo(AttendanceMark.PRESENT);
        assertThat(registers
                        .mark(cohort, session, candidate, AttendanceMark.PRESENT, 0)
                        .mark())
                .as("who wrote the same has nothing to choose")
                .isEqualTo(AttendanceMark.PRESENT);
        registers.mark(cohort, session, candidate, AttendanceMark.ABSENT, cell().version());
        assertThat(cell().mark()).isEqualTo(AttendanceMark.ABSENT);
    }

    @Test
    void twenty_at_once_over_one_cell_leave_the_mark_of_one_and_tell_all_others() throws Exception {
        Map<String, Integer> outcomes = new ConcurrentHashMap<>();
        CountDownLatch begin = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(20)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                AttendanceMark mine = i % 2 == 0 ? AttendanceMark.PRESENT : AttendanceMark.LATE;
                all.add(people.submit(() -> {
                    somebody.signsInAgain(trainer);
                    begin.await();
                    try {
                        registers.mark(cohort, session, candidate, mine, 0);
                        outcomes.merge("kept " + mine, 1, Integer::sum);
                    } catch (ChangedMeanwhile lost) {
                        outcomes.merge("told", 1, Integer::sum);
                    }
                    return null;
                }));
            }
            begin.countDown();
            for (Future<?> one : all) one.get();
        }
        assertThat(outcomes.get("kept " + cell().mark())).isEqualTo(10);
        assertThat(outcomes.get("told")).isEqualTo(10);
    }

    @Test
    void a_session_that_did_not_happen_takes_no_marks_and_keeps_what_was_there() {
        RegisterCell before = registers.mark(cohort, session, candidate, AttendanceMark.PRESENT, 0);
        registers.cancel(cohort, session, true);
        assertThatThrownBy(() -> registers.mark(cohort, session, candidate, AttendanceMark.LATE, before.version()))
                .satisfies(refusedWith("training.refused.cancelled"));
        assertThat(assessments.grid(cohort, PageRequest.of(0, 9)).getFirst().held())
                .isZero();
        registers.cancel(cohort, session, false);
        assertThat(assessments.grid(cohort, PageRequest.of(0, 9)).getFirst().came())
                .isEqualTo(1);
    }

    @Test
    void nobody_was_at_a_session_that_is_still_to_come_but_may_say_sorry_for_it() {
        clock.isAt(InTraining.FIRST.minusDays(1));
        assertThatThrownBy(() -> registers.mark(cohort, session, candidate, AttendanceMark.PRESENT, 0))
                .satisfies(refusedWith("training.refused.session-ahead"));
        registers.mark(cohort, session, candidate, AttendanceMark.APOLOGIES, 0);
    }

    @Test
    void nobody_but_its_trainers_keeps_a_register() {
        somebody.signsInAs(Role.TRAINER, dundee);
        assertThatThrownBy(() -> registers.mark(cohort, session, candidate, AttendanceMark.PRESENT, 0))
                .isInstanceOf(NotFound.class);
        as(coordinator);
        assertThatThrownBy(() -> registers.sheet(cohort, PageRequest.of(0, 9)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private RegisterCell cell() {
        return Objects.requireNonNull(registers
                .sheet(cohort, PageRequest.of(0, 50))
                .rows()
                .getFirst()
                .cells()
                .get(session));
    }
}
