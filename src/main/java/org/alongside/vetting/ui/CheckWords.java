package org.alongside.vetting.ui;

import org.alongside.shared.ui.Status;
import org.alongside.vetting.CheckOutcome;
import org.alongside.vetting.CheckState;

/** How the states of checks look: shape, word and tint. */
final class CheckWords {
    private CheckWords() {}

    static Status look(CheckState state) {
        return switch (state) {
            case NOT_REQUIRED -> Status.NOT_NEEDED;
            case REQUIRED -> Status.NOT_STARTED;
            case REQUESTED, UNDER_REVIEW -> Status.WAITING;
            case WITH_THE_PERSON -> Status.WITH_YOU;
            case SEEN -> Status.IN_PROGRESS;
            case NEEDS_A_CONVERSATION, EXPIRING -> Status.WARNING;
            case CLEAR, ACCEPTED -> Status.DONE;
            case NOT_ACCEPTED -> Status.STOPPED;
            case EXPIRED, LAPSED -> Status.EXPIRED;
        };
    }

    static Status look(CheckOutcome outcome) {
        return switch (outcome) {
            case NOT_NEEDED -> Status.NOT_NEEDED;
            case IN_PROGRESS -> Status.IN_PROGRESS;
            case CLEARED -> Status.DONE;
            case NOT_CLEARED -> Status.WARNING;
        };
    }
}
