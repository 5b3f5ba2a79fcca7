package org.alongside.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Says what was done and offers to take it back, rather than asking beforehand. Ten seconds; by key it is Alt and Z. */
public class Undo extends Notification {
    private static final int MILLISECONDS = 10_000;

    private Undo(String done, Runnable undo) {
        Div toast = new Div(new Span(done), ActionButton.other(getTranslation("ui.undo"), () -> {
            close();
            undo.run();
        }));
        toast.addClassName("al-toast");
        add(toast);
        addClassName("al-undo");
        setDuration(MILLISECONDS);
        setPosition(Position.BOTTOM_START);
    }

    /** @param done a sentence such as “Tomasz is on the shortlist” */
    public static Undo offer(String done, Runnable undo) {
        Undo toast = new Undo(done, undo);
        Shortcuts.addShortcutListener(
                        toast,
                        () -> {
                            toast.close();
                            undo.run();
                        },
                        Key.KEY_Z,
                        KeyModifier.ALT)
                .listenOn(com.vaadin.flow.component.UI.getCurrent());
        toast.open();
        return toast;
    }
}
