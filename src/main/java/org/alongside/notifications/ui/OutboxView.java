package org.alongside.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alongside.notifications.LetterDetails;
import org.alongside.notifications.LetterState;
import org.alongside.notifications.OutboxRow;
import org.alongside.notifications.OutboxService;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;

/** Whether mail flows; in a demonstration also what would have been sent. */
@Route("outbox")
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends View {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final transient OutboxService outbox;
    private final transient DayWords days;
    private final transient Clock clock;
    private final Grid<OutboxRow> grid = new Grid<>();

    OutboxView(OutboxService outbox, DayWords days, Clock clock) {
        this.outbox = outbox;
        this.days = days;
        this.clock = clock;
        titled(getTranslation("notifications.outbox"));
        String what = outbox.isDemonstration() ? "notifications.outbox.demo" : "notifications.outbox.what-for";
        add(new PageHead(getTranslation("notifications.outbox")).below(getTranslation(what)), list());
    }

    private Component list() {
        grid.addClassName("app-lines");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("notifications.outbox"));
        grid.addColumn(row -> when(row.postedAt()))
                .setHeader(getTranslation("notifications.outbox.when"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::letter).setHeader(getTranslation("notifications.outbox.letter"));
        grid.setEmptyStateComponent(new EmptyState(
                getTranslation("notifications.outbox.none"), getTranslation("notifications.outbox.none.then")));
        grid.setItems(query -> outbox.list(null, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream());
        return grid;
    }

    private Component letter(OutboxRow row) {
        Div cell = new Div(new StatusTag(status(row.state()), getTranslation("notifications.state." + row.state())));
        cell.addClassName("app-letter");
        if (row.subject() != null) cell.add(words(row.subject()), words(String.valueOf(row.to())));
        if (row.trouble() != null)
            cell.add(words(getTranslation("notifications.outbox.tries", row.tries(), row.trouble())));
        if (outbox.isDemonstration()) {
            cell.add(ActionButton.quiet(getTranslation("notifications.outbox.read"), () -> read(row)));
        }
        if (row.state() == LetterState.GIVEN_UP) {
            cell.add(ActionButton.other(getTranslation("notifications.outbox.try-again"), () -> tryAgain(row)));
        }
        return cell;
    }

    private static Span words(String text) {
        Span words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static Status status(LetterState state) {
        return switch (state) {
            case WAITING, SENDING -> Status.WAITING;
            case SENT -> Status.DONE;
            case GIVEN_UP -> Status.STOPPED;
            case WITHDRAWN, SHOWN -> Status.NOT_NEEDED;
        };
    }

    private void tryAgain(OutboxRow row) {
        outbox.tryAgain(row.id());
        grid.getDataProvider().refreshAll();
    }

    private void read(OutboxRow row) {
        LetterDetails letter = outbox.open(row.id());
        Paragraph body = new Paragraph(letter.body());
        body.addClassName("app-letter-body");
        Dialog dialog = new Dialog(letter.subject());
        dialog.add(words(getTranslation("notifications.outbox.to", letter.to())), body);
        dialog.getFooter().add(ActionButton.main(getTranslation("notifications.outbox.close"), dialog::close));
        dialog.open();
    }

    private String when(Instant moment) {
        LocalDateTime at = LocalDateTime.ofInstant(moment, clock.getZone());
        return days.brief(at.toLocalDate()) + ", " + TIME.format(at);
    }
}
