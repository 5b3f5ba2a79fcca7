package org.alongside.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Duration;
import java.util.Locale;
import org.alongside.shared.HandedFile;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.AskThen;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.Downloads;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.training.CohortDetails;
import org.alongside.training.CohortService;
import org.alongside.training.SessionRow;

/** The sessions of a cohort: move one, or take them all into a calendar. */
class SessionsPanel extends Div {
    private final transient CohortService cohorts;
    private final transient TrainingWords words;
    private final CohortDetails cohort;
    private final transient Runnable again;

    SessionsPanel(CohortDetails cohort, CohortService cohorts, TrainingWords words, Runnable again) {
        this.cohort = cohort;
        this.cohorts = cohorts;
        this.words = words;
        this.again = again;
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines", "al-sessions");
        cohorts.sessions(cohort.id()).forEach(session -> list.add(line(session)));
        addClassName("al-part");
        add(list, calendar());
    }

    private ListItem line(SessionRow session) {
        String title = getTranslation("training.session", session.number());
        Component name = cohort.teaches()
                ? new Anchor(TrainingNavigation.register(cohort.id(), session.id()), title)
                : new Span(title);
        Span when = new Span(words.when(session));
        when.addClassName("al-meta");
        ListItem line = new ListItem(name, when, tag(session));
        if (cohort.arranges() && !session.over()) {
            ActionButton move = ActionButton.quiet(getTranslation("training.session.move"), () -> move(session));
            move.getElement().setAttribute("aria-label", getTranslation("training.session.move-one", session.number()));
            line.add(move);
        }
        return line;
    }

    private StatusTag tag(SessionRow session) {
        if (session.cancelled()) return new StatusTag(Status.NOT_NEEDED, getTranslation("training.session.cancelled"));
        return session.over()
                ? new StatusTag(Status.DONE, getTranslation("training.session.over"))
                : new StatusTag(Status.NOT_STARTED, getTranslation("training.session.ahead"));
    }

    private void move(SessionRow session) {
        DayField day = new DayField(getTranslation("training.session.day"));
        day.setValue(session.day());
        TimePicker time = new TimePicker(getTranslation("training.plan.time"));
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(session.startsAt().toLocalTime());
        new AskThen(
                        getTranslation("training.session.move-one", session.number()),
                        getTranslation("training.session.move.what"),
                        getTranslation("training.session.move"),
                        () -> {
                            if (day.getValue() == null || time.getValue() == null)
                                throw new Refused("training.refused.first-day");
                            cohorts.move(
                                    cohort.id(),
                                    session.id(),
                                    day.getValue().atTime(time.getValue()),
                                    session.minutes());
                            again.run();
                        },
                        day,
                        time)
                .open();
    }

    private Anchor calendar() {
        DownloadHandler file =
                Downloads.of(() -> HandedFile.ofText("sessions.ics", "text/calendar", cohorts.calendar(cohort.id())));
        Anchor link = new Anchor(file, "");
        link.add(new Drawing(Icon.DOWNLOAD), new Span(getTranslation("training.calendar")));
        link.addClassNames("al-btn", "line");
        return link;
    }
}
