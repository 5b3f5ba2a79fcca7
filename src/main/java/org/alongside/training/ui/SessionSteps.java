package org.alongside.training.ui;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Icon;
import org.alongside.training.CohortId;
import org.alongside.training.SessionRow;

/** On to the session before or after, or to the whole register. */
class SessionSteps extends Nav {
    SessionSteps(CohortId cohort, List<SessionRow> sessions, int here, TrainingWords words) {
        addClassName("al-session-steps");
        setAriaLabel(words.text("training.tab.sessions"));
        if (here > 0) add(to(cohort, sessions.get(here - 1), words, Icon.BACK));
        if (here < sessions.size() - 1) add(to(cohort, sessions.get(here + 1), words, Icon.FORWARD));
        ActionLink whole = ActionLink.other(words.text("training.register.whole"), TrainingNavigation.register(cohort));
        whole.addClassName("whole");
        add(whole);
    }

    private static ActionLink to(CohortId cohort, SessionRow session, TrainingWords words, Icon icon) {
        return ActionLink.other(
                        words.text("training.session", session.number()),
                        TrainingNavigation.register(cohort, session.id()))
                .with(icon);
    }
}
