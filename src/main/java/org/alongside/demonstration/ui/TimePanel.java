package org.alongside.demonstration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import org.alongside.demonstration.Calendar;
import org.alongside.demonstration.Leap;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.jspecify.annotations.Nullable;

/** Which day it is in a demonstration, and the buttons that go forward; while it goes, how far it is. */
class TimePanel extends Div implements AfterNavigationObserver {
    private static final int MILLISECONDS = 400;

    private final transient Calendar calendar;
    private final transient DayWords days;
    private final Span day = new Span();
    private final Div acts = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph going = new Paragraph();
    private @Nullable Registration polling;

    TimePanel(Calendar calendar, DayWords days) {
        this.calendar = calendar;
        this.days = days;
        addClassName("app-demo");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("demonstration.banner"));
        Paragraph today = new Paragraph(day, new Span(getTranslation("demonstration.invented")));
        sayTheDay();
        acts.addClassName("acts");
        acts.add(new Span(getTranslation("demonstration.forward")));
        for (Leap leap : Leap.values()) acts.add(forward(leap));
        acts.add(whoStandsWhere(), afresh());
        going.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("demonstration.going"));
        add(today, acts, going, bar);
        isGoing(false);
    }

    /** Somebody else may have gone forward since this page was opened. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        sayTheDay();
    }

    private void sayTheDay() {
        day.setText(getTranslation("demonstration.today", days.full(calendar.today())));
    }

    private ActionButton forward(Leap leap) {
        ActionButton button = ActionButton.other(getTranslation("demonstration.leap." + leap), () -> go(leap));
        button.addClassName("s");
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("demonstration.forward") + " " + getTranslation("demonstration.leap." + leap));
        return button;
    }

    /** A page of the public door, so that it can stay open beside. */
    private Anchor whoStandsWhere() {
        Anchor link = new Anchor("/demonstration", getTranslation("demonstration.who"));
        link.setRouterIgnore(true);
        return link;
    }

    private NativeDetails afresh() {
        return new NativeDetails(
                getTranslation("demonstration.afresh"), new Paragraph(getTranslation("demonstration.afresh.how")));
    }

    private void go(Leap leap) {
        calendar.begin(leap);
        isGoing(true);
        watch(UI.getCurrent());
    }

    private void isGoing(boolean goes) {
        acts.setVisible(!goes);
        bar.setVisible(goes);
        going.setText(goes ? getTranslation("demonstration.going") : "");
    }

    private void watch(UI ui) {
        if (polling != null) return;
        ui.setPollInterval(MILLISECONDS);
        polling = ui.addPollListener(poll -> look(ui));
    }

    /** When it is there the whole page is shown anew: every day on it may say something else now. */
    private void look(UI ui) {
        Calendar.Progress progress = calendar.progress();
        bar.setMax(Math.max(1, progress.all()));
        bar.setValue(Math.min(progress.done(), progress.all()));
        if (calendar.isBusy()) return;
        leave(ui);
        ui.getPage().reload();
    }

    /** Whoever comes while somebody else goes forward sees that it goes. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (!calendar.isBusy()) return;
        isGoing(true);
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave(event.getUI());
    }

    private void leave(UI ui) {
        if (polling == null) return;
        polling.remove();
        polling = null;
        ui.setPollInterval(-1);
    }
}
