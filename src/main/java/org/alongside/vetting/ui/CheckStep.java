package org.alongside.vetting.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.alongside.vetting.CheckDetails;
import org.alongside.vetting.CheckState;

/** What a vetting lead can do with a check from where it is, in the order in which it is usually done. */
enum CheckStep {
    REQUEST("request", CheckActions::askToRequest),
    VIEWABLE("viewable", CheckActions::askWhenViewable),
    SEE("see", CheckActions::askWhatStandsOnIt),
    CLEAR("clear", CheckActions::askToClear),
    TALKED("talked", CheckActions::askHowTheTalkWent),
    DECIDE("decide", CheckActions::askToDecide),
    NEEDS_TALK("needs-talk", CheckActions::askForTheContent),
    REVIEW_OVER("review-over", (actions, check) -> actions.review(check, true)),
    REVIEW("review", (actions, check) -> actions.review(check, false)),
    NEEDED("needed", (actions, check) -> actions.require(check, true)),
    NOT_NEEDED("not-needed", (actions, check) -> actions.require(check, false)),
    CORRECT("correct", CheckActions::askWhatStandsOnIt),
    AGAIN("again", CheckActions::again);

    private final String key;
    private final BiConsumer<CheckActions, CheckDetails> begin;

    CheckStep(String key, BiConsumer<CheckActions, CheckDetails> begin) {
        this.key = key;
        this.begin = begin;
    }

    String key() {
        return key;
    }

    void begin(CheckActions actions, CheckDetails check) {
        begin.accept(actions, check);
    }

    /** @param talked when we have talked already, to decide comes first */
    static List<CheckStep> of(CheckDetails check, boolean talked) {
        return Stream.of(values())
                .filter(step -> step.isOpen(check))
                .sorted(Comparator.comparing(step -> talked && step == TALKED))
                .toList();
    }

    private boolean isOpen(CheckDetails check) {
        CheckState state = check.state();
        return switch (this) {
            case REQUEST -> check.next().contains(CheckState.REQUESTED);
            case VIEWABLE -> check.next().contains(CheckState.WITH_THE_PERSON);
            case SEE -> state == CheckState.WITH_THE_PERSON;
            case CLEAR -> check.next().contains(CheckState.CLEAR);
            case TALKED, DECIDE -> state == CheckState.NEEDS_A_CONVERSATION && check.proposed() == null;
            case NEEDS_TALK -> check.next().contains(CheckState.NEEDS_A_CONVERSATION);
            case REVIEW_OVER -> state == CheckState.UNDER_REVIEW;
            case REVIEW -> check.next().contains(CheckState.UNDER_REVIEW);
            case NEEDED -> state == CheckState.NOT_REQUIRED;
            case NOT_NEEDED -> state == CheckState.REQUIRED;
            case CORRECT -> state == CheckState.SEEN;
            case AGAIN -> state.isOver() || state == CheckState.EXPIRING;
        };
    }
}
