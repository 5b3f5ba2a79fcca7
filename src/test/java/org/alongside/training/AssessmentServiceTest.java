package org.alongside.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.shared.HandedFile;
import org.alongside.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AssessmentServiceTest extends TrainingTest {
    @Autowired
    EvidenceService evidence;

    @Autowired
    AppealService appeals;

    @Autowired
    ProgressService progress;

    @Autowired
    CourseService courses;

    @Test
    void a_unit_goes_from_evidence_by_not_yet_to_competent() {
        training.decided(cohort, ada, unit(1), false);
        assertThat(state(ada, 1)).isEqualTo(UnitState.NOT_YET_COMPETENT);
        training.decided(cohort, ada, unit(1), true);
        UnitDetails now = details(ada, 1);
        assertThat(now.state()).isEqualTo(UnitState.COMPETENT);
        assertThat(now.feedback()).isEqualTo("Well done.");
        assertThat(now.evidence()).hasSize(2);
        assertThat(now.history())
                .extracting(UnitMoveRow::to)
                .containsExactly(
                        UnitState.COMPETENT,
                        UnitState.EVIDENCE_SUBMITTED,
                        UnitState.NOT_YET_COMPETENT,
                        UnitState.EVIDENCE_SUBMITTED,
                        UnitState.IN_PROGRESS);
    }

    @Test
    void a_decision_before_the_person_joined_or_ahead_is_refused() {
        training.handedIn(cohort, ada, unit(1));
        long version = details(ada, 1).version();
        LocalDate joined = InTraining.FIRST;
        assertThatThrownBy(() -> decide(joined.minusDays(1), version))
                .satisfies(refusedWith("training.refused.before-joined"));
        assertThatThrownBy(() -> decide(TODAY.plusDays(1), version)).satisfies(refusedWith("training.refused.ahead"));
        decide(joined, version);
        assertThat(details(ada, 1).decidedOn()).isEqualTo(joined);
    }

    private void decide(LocalDate on, long version) {
        assessments.decide(cohort, ada, unit(1), new DecisionMade(true, "", on, version));
    }

    @Test
    void not_yet_competent_says_why_and_two_who_decide_at_once_do_not_overwrite() {
        training.handedIn(cohort, ada, unit(1));
        long version = details(ada, 1).version();
        assertThatThrownBy(() -> assessments.decide(cohort, ada, unit(1), new DecisionMade(false, " ", TODAY, version)))
                .satisfies(refusedWith("training.refused.say-why"));
        decide(TODAY, version);
        assertThatThrownBy(
                        () -> assessments.decide(cohort, ada, unit(1), new DecisionMade(false, "No", TODAY, version)))
                .satisfies(refusedWith("training.refused.moved-on"));
    }

    @Test
    void nothing_is_decided_without_evidence() {
        assertThatThrownBy(() -> assessments.submit(cohort, ada, unit(1)))
                .satisfies(refusedWith("training.refused.no-evidence"));
    }

    @Test
    void a_file_is_kept_as_it_was_and_one_that_is_disguised_or_too_big_is_refused_in_a_sentence() {
        byte[] pdf = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);
        EvidenceData data = new EvidenceData(EvidenceKind.FILE, TODAY, "");
        EvidenceId kept = evidence.add(cohort, ada, unit(1), data, new HandedFile("diary.pdf", "", pdf));
        HandedFile file = evidence.file(ada, kept);
        assertThat(file.content()).isEqualTo(pdf);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        byte[] program = new byte[200];
        program[0] = 'M';
        program[1] = 'Z';
        refuses("diary.exe", program, "training.refused.file-kind");
        refuses("diary.pdf", program, "training.refused.file-kind");
        refuses("photo.jpg", pdf, "training.refused.file-disguised");
        refuses("empty.pdf", new byte[0], "training.refused.file-empty");
        refuses("big.pdf", new byte[FileRules.MOST_BYTES + 1], "training.refused.file-big");
    }

    private void refuses(String name, byte[] content, String key) {
        EvidenceData data = new EvidenceData(EvidenceKind.FILE, TODAY, "");
        assertThatThrownBy(() -> evidence.add(cohort, ada, unit(1), data, new HandedFile(name, "", content)))
                .as(name)
                .satisfies(refusedWith(key));
    }

    @Test
    void the_candidate_hands_in_reads_the_feedback_and_asks_to_look_again() {
        UserId herself = somebody.volunteerSignsIn(ada, UUID.randomUUID() + "@example.org")
                .user();
        UnitId one = progress.detail(ada).getFirst().units().getFirst().unit().id();
        evidence.handIn(ada, cohort, one, "I sat with somebody.", null);
        as(trainer);
        training.decide(cohort, ada, one, false);
        as(herself);
        assertThat(progress.detail(ada).getFirst().units().getFirst().feedback())
                .isEqualTo("Well done.");
        appeals.open(ada, cohort, one, "I did it twice.");
        assertThatThrownBy(() -> appeals.open(ada, cohort, one, "Again"))
                .satisfies(refusedWith("training.refused.appeal-open"));
        as(verifier);
        appeals.answer(cohort, ada, one, true, "Somebody was hasty.");
        assertThat(assessments.details(cohort, ada, one).state()).isEqualTo(UnitState.EVIDENCE_SUBMITTED);
    }

    @Test
    void a_co_ordinator_sees_how_far_somebody_is_and_nothing_of_what_was_said() {
        training.decided(cohort, ada, unit(1), true);
        as(coordinator);
        assertThat(progress.progress(ada)).singleElement().satisfies(far -> {
            assertThat(far.done()).isEqualTo(1);
            assertThat(far.units()).isEqualTo(2);
        });
        assertThatThrownBy(() -> progress.detail(ada)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> details(ada, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_course_is_complete_when_the_trainer_says_so() {
        as(manager);
        ProgrammeId course = training.aCourse();
        CohortId day = training.aCohort(course, dundee, trainer, null);
        cohorts.enter(day, ada);
        as(trainer);
        courses.complete(day, ada, TODAY);
        as(coordinator);
        assertThat(progress.completed(ada))
                .singleElement()
                .satisfies(row -> assertThat(row.on()).isEqualTo(TODAY));
    }
}
