package org.alongside.clearance.ui;

import org.alongside.clearance.ClearanceOutcome;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;

/** The shape and tint of an outcome in a cell. */
final class StatusIcon {
    private StatusIcon() {}

    static Drawing of(ClearanceOutcome outcome) {
        return new Drawing(
                switch (outcome) {
                    case NONE -> Icon.NOT_STARTED;
                    case WAITING -> Icon.CLOCK;
                    case MAY_ENTER -> Icon.DONE;
                    case ENDING -> Icon.WARNING;
                    case MAY_NOT -> Icon.STOPPED;
                    case ENDED -> Icon.EXPIRED;
                });
    }

    static String tint(ClearanceOutcome outcome) {
        return switch (outcome) {
            case NONE -> "none";
            case WAITING -> "wait";
            case MAY_ENTER -> "done";
            case ENDING, ENDED -> "warn";
            case MAY_NOT -> "stop";
        };
    }
}
