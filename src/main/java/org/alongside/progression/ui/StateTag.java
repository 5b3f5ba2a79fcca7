package org.alongside.progression.ui;

import com.vaadin.flow.component.html.Span;
import org.alongside.progression.PathwayState;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;

/** Where somebody is on the way to paid work, in a word. */
final class StateTag {
    private StateTag() {}

    static StatusTag of(PathwayState state) {
        Status shape = switch (state) {
            case NOT_YET -> Status.IN_PROGRESS;
            case ELIGIBLE, ACCEPTED -> Status.DONE;
            case IN_REVIEW, NOT_NOW -> Status.WAITING;
            case OFFERED -> Status.WITH_YOU;
            case STAYS -> Status.NOT_NEEDED;
        };
        return new StatusTag(shape, new Span().getTranslation("progression.state." + state));
    }
}
