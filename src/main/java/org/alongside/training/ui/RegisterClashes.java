package org.alongside.training.ui;

import com.vaadin.flow.component.html.Div;
import org.alongside.shared.Refusal;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;
import org.alongside.training.AttendanceMark;
import org.alongside.training.RegisterCell;

/** What two trainers marked at the same moment, both values beside each other; and why a mark was not taken. */
class RegisterClashes extends Div {
    RegisterClashes() {
        addClassName("al-clashes");
        getElement().setAttribute("aria-live", "assertive");
    }

    void refused(Refusal no) {
        removeAll();
        add(new Notice(
                Status.STOPPED, getTranslation(no.messageKey(), no.arguments().toArray())));
    }

    /** @param useMine marks it again, over theirs */
    void both(String name, int session, RegisterCell theirs, AttendanceMark mine, Runnable useMine) {
        Notice notice = new Notice(
                Status.WARNING,
                getTranslation("training.register.clash", name, session, theirs.by(), word(theirs.mark()), word(mine)));
        notice.then(ActionButton.other(getTranslation("training.register.use-mine", word(mine)), () -> {
            remove(notice);
            useMine.run();
        }));
        notice.then(ActionButton.quiet(
                getTranslation("training.register.keep-theirs", word(theirs.mark())), () -> remove(notice)));
        add(notice);
    }

    private String word(AttendanceMark mark) {
        return getTranslation("training.mark." + mark);
    }
}
