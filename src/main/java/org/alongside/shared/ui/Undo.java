package org.alongside.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/**
 * Says what was done and offers to take it back, rather than asking beforehand. Ten seconds; by key it is Alt and Z.
 *
 * <p>One at a time: only the last thing can be taken back.
 */
public class Undo extends Notification {
    private static final int MILLISECONDS = 10_000;

    private final transient Runnable undo;
    private boolean over;

    private Undo(String done, Runnable undo) {
        this.undo = undo;
        ActionButton button = ActionButton.other(getTranslation("ui.undo"), this::takeBack);
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+Z");
        Span key = new Span(getTranslation("ui.undo.key"));
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        Div toast = new Div(new Span(done), key, button);
        toast.addClassName("al-toast");
        add(toast);
        addClassName("al-undo");
        setDuration(MILLISECONDS);
        setPosition(Position.BOTTOM_CENTER);
    }

    /** @param done a sentence such as “Tomasz is on the shortlist” */
    public static Undo offer(String done, Runnable undo) {
        UI here = UI.getCurrent();
        Undo last = ComponentUtil.getData(here, Undo.class);
        if (last != null) last.end();
        Undo toast = new Undo(done, undo);
        ComponentUtil.setData(here, Undo.class, toast);
        Shortcuts.addShortcutListener(toast, toast::takeBack, Key.KEY_Z, KeyModifier.ALT)
                .listenOn(here);
        toast.open();
        return toast;
    }

    private void takeBack() {
        if (over) return;
        end();
        undo.run();
    }

    /** The key still reaches a toast that is closed until the browser has put it away: it must do nothing then. */
    private void end() {
        over = true;
        close();
    }
}
