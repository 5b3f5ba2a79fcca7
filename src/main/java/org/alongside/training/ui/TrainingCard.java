package org.alongside.training.ui;

import java.util.List;
import org.alongside.shared.ui.HomeCard;
import org.alongside.shared.ui.HomeItem;
import org.alongside.training.TrainingToDo;
import org.alongside.training.TrainingTodayService;

/** On Today: registers without a mark, evidence to decide on, a sample to look at, appeals, a cohort to close. */
@org.springframework.stereotype.Component
class TrainingCard implements HomeCard {
    private static final int REGISTER_DAYS = 1;
    private static final int EVIDENCE_DAYS = 14;
    private static final int SAMPLE_DAYS = 14;
    private static final int APPEAL_DAYS = 7;

    private final TrainingTodayService today;
    private final TrainingWords words;

    TrainingCard(TrainingTodayService today, TrainingWords words) {
        this.today = today;
        this.words = words;
    }

    @Override
    public List<HomeItem> items(int limit) {
        return today.waiting(limit).stream().map(this::item).toList();
    }

    private HomeItem item(TrainingToDo todo) {
        int within = switch (todo.what()) {
            case REGISTER -> REGISTER_DAYS;
            case EVIDENCE -> EVIDENCE_DAYS;
            case SAMPLE, CLOSING -> SAMPLE_DAYS;
            case APPEAL, NO_VERIFIER -> APPEAL_DAYS;
        };
        return new HomeItem(
                todo.cohortName(),
                TodoWords.what(todo, words),
                todo.since(),
                words.days().dayOf(todo.since()).plusDays(within),
                TodoWords.verb(todo, words),
                TodoWords.address(todo));
    }
}
