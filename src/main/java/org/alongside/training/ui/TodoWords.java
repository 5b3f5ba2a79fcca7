package org.alongside.training.ui;

import org.alongside.shared.PersonId;
import org.alongside.training.SessionRow;
import org.alongside.training.TrainingToDo;
import org.alongside.training.UnitRow;

/** What waits in a cohort, in words: on Today and at the head of the cohort. */
final class TodoWords {
    private TodoWords() {}

    static String what(TrainingToDo todo, TrainingWords words) {
        SessionRow session = todo.session();
        UnitRow unit = todo.unit();
        return switch (todo.what()) {
            case REGISTER -> words.text("training.todo.REGISTER", session == null ? 0 : session.number());
            case EVIDENCE -> words.text("training.todo.EVIDENCE", todo.count(), unit == null ? "" : unit.number());
            case SAMPLE -> words.text("training.todo.SAMPLE", todo.count());
            case APPEAL -> words.text("training.todo.APPEAL", unit == null ? "" : unit.number());
            case NO_VERIFIER -> words.text("training.todo.NO_VERIFIER", unit == null ? "" : unit.number());
            case CLOSING -> words.text("training.todo.CLOSING");
        };
    }

    static String why(TrainingToDo todo, TrainingWords words) {
        SessionRow session = todo.session();
        UnitRow unit = todo.unit();
        return switch (todo.what()) {
            case REGISTER -> words.text("training.todo.REGISTER.why", session == null ? "" : words.when(session));
            case EVIDENCE ->
                words.text("training.todo.EVIDENCE.why", unit == null ? "" : unit.title(), words.moment(todo.since()));
            case SAMPLE -> words.text("training.todo.SAMPLE.why", words.moment(todo.since()));
            case APPEAL ->
                words.text("training.todo.APPEAL.why", unit == null ? "" : unit.title(), words.moment(todo.since()));
            case NO_VERIFIER -> words.text("training.todo.NO_VERIFIER.why", words.moment(todo.since()));
            case CLOSING -> words.text("training.todo.CLOSING.why", words.moment(todo.since()));
        };
    }

    static String verb(TrainingToDo todo, TrainingWords words) {
        return words.text("training.todo." + todo.what() + ".do");
    }

    static String address(TrainingToDo todo) {
        SessionRow session = todo.session();
        UnitRow unit = todo.unit();
        PersonId person = todo.person();
        return switch (todo.what()) {
            case REGISTER ->
                session == null
                        ? TrainingNavigation.register(todo.cohort())
                        : TrainingNavigation.register(todo.cohort(), session.id());
            case EVIDENCE -> TrainingNavigation.cohort(todo.cohort(), CohortParts.UNITS);
            case NO_VERIFIER -> TrainingNavigation.details(todo.cohort());
            case SAMPLE, CLOSING -> TrainingNavigation.cohort(todo.cohort(), CohortParts.SAMPLE);
            case APPEAL ->
                person == null || unit == null
                        ? TrainingNavigation.cohort(todo.cohort(), CohortParts.SAMPLE)
                        : TrainingNavigation.unit(todo.cohort(), person, unit.id());
        };
    }
}
