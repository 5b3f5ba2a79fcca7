package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.alongside.people.PersonService;
import org.alongside.shared.NotFound;
import org.alongside.training.AssessmentService;
import org.alongside.training.CandidateNumberService;
import org.alongside.training.CohortDetails;
import org.alongside.training.CohortService;
import org.alongside.training.CourseService;
import org.alongside.training.VerificationService;

/** Makes the parts of a cohort for whoever reads it. */
@org.springframework.stereotype.Component
class CohortParts {
    static final String UNITS = "units";
    static final String SESSIONS = "sessions";
    static final String PEOPLE = "people";
    static final String SAMPLE = "sample";

    private final CohortService cohorts;
    private final AssessmentService assessments;
    private final VerificationService verification;
    private final CourseService courses;
    private final CandidateNumberService numbers;
    private final PersonService people;
    private final TrainingWords words;

    CohortParts(
            CohortService cohorts,
            AssessmentService assessments,
            VerificationService verification,
            CourseService courses,
            CandidateNumberService numbers,
            PersonService people,
            TrainingWords words) {
        this.cohorts = cohorts;
        this.assessments = assessments;
        this.verification = verification;
        this.courses = courses;
        this.numbers = numbers;
        this.people = people;
        this.words = words;
    }

    static List<String> of(CohortDetails cohort) {
        return cohort.programme().isAward() ? List.of(UNITS, SESSIONS, PEOPLE, SAMPLE) : List.of(PEOPLE, SESSIONS);
    }

    /** @param again shows the page anew, after something was done */
    Component show(String tab, CohortDetails cohort, Runnable again) {
        if (!of(cohort).contains(tab)) throw new NotFound();
        return switch (tab) {
            case UNITS -> new UnitsPanel(cohort, assessments, words);
            case SESSIONS -> new SessionsPanel(cohort, cohorts, words, again);
            case SAMPLE -> new SamplePanel(cohort, verification, words, again);
            default -> new CandidatesPanel(cohort, cohorts, courses, numbers, people, words, again);
        };
    }
}
