package org.alongside.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.alongside.privacy.AuditFilter;
import org.alongside.privacy.AuditLines;
import org.alongside.privacy.AuditRow;
import org.alongside.privacy.Audited;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;
import org.jspecify.annotations.Nullable;

/** Who did what to whose record: a day, a person or a colleague at a time. The address holds which. */
@Route("audit")
@RolesAllowed("PRIVACY_LEAD")
class AuditView extends View implements BeforeEnterObserver {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final transient AuditLines lines;
    private final transient DayWords days;
    private final transient Clock clock;
    private final DatePicker day = new DayField("");
    private final Grid<AuditLines.Line> grid = new Grid<>();
    private final Paragraph only = new Paragraph();
    private transient AuditFilter filter = AuditFilter.everything();

    AuditView(AuditLines lines, DayWords days, Clock clock) {
        this.lines = lines;
        this.days = days;
        this.clock = clock;
        titled(getTranslation("privacy.audit"));
        add(
                new PageHead(getTranslation("privacy.audit")).below(getTranslation("privacy.audit.what-for")),
                sentence(),
                only,
                list());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        UserId who = asked.getSingleParameter("who")
                .flatMap(Ids::parse)
                .map(UserId::new)
                .orElse(null);
        PersonId whose = asked.getSingleParameter("person")
                .flatMap(Ids::parse)
                .map(PersonId::new)
                .orElse(null);
        boolean everyDay = who != null || whose != null;
        LocalDate on = asked.getSingleParameter("day").map(AuditView::day).orElse(everyDay ? null : days.today());
        filter = new AuditFilter(on, who, whose, null);
        day.setValue(on);
        only.removeAll();
        only.setVisible(everyDay);
        only.add(
                new Span(getTranslation(who == null ? "privacy.audit.only-person" : "privacy.audit.only-colleague")
                        + " "),
                link(getTranslation("privacy.audit.everybody"), Map.of()));
        grid.getDataProvider().refreshAll();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private Component sentence() {
        day.setLabel(getTranslation("privacy.audit.day"));
        day.setAutoOpen(false);
        day.setMax(days.today());
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) show(change.getValue());
        });
        Div sentence = new Div(day);
        sentence.addClassName("al-day");
        return sentence;
    }

    private void show(@Nullable LocalDate chosen) {
        Map<String, String> asked = chosen == null ? Map.of() : Map.of("day", chosen.toString());
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, QueryParameters.simple(asked)));
    }

    private Component list() {
        grid.addClassName("app-lines");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("privacy.audit"));
        grid.addColumn(line -> when(line.row()))
                .setHeader(getTranslation("privacy.audit.when"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::deed).setHeader(getTranslation("privacy.audit.deed"));
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("privacy.audit.none"), getTranslation("privacy.audit.none.then")));
        grid.setItems(query -> lines.find(filter, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream());
        return grid;
    }

    private String when(AuditRow row) {
        LocalDateTime at = LocalDateTime.ofInstant(row.at(), clock.getZone());
        return days.brief(at.toLocalDate()) + ", " + TIME.format(at);
    }

    /** “Robin Test read the contact details of AL-1234 5678”; names and numbers lead to what else they did or what else was done. */
    private Component deed(AuditLines.Line line) {
        AuditRow row = line.row();
        Span deed = new Span();
        deed.add(
                doer(line),
                new Span(" " + getTranslation("privacy.audit.what." + row.what().name())));
        if (row.data() != null)
            deed.add(new Span(
                    " " + getTranslation("privacy.audit.data." + row.data().name())));
        if (row.role() != null)
            deed.add(new Span(
                    " " + getTranslation("privacy.audit.role." + row.role().name())));
        if (row.account() != null) deed.add(new Span(" – "), account(line, row.account()));
        if (row.whose() != null) deed.add(new Span(" – "), person(line, row.whose()));
        return deed;
    }

    private Component doer(AuditLines.Line line) {
        UserId who = line.row().who();
        if (who == null) {
            boolean byProgram = line.row().whose() == null && line.row().account() == null
                    || line.row().what() == Audited.PURGED;
            return new Span(getTranslation(byProgram ? "privacy.audit.program" : "privacy.audit.themself"));
        }
        String name = line.who() == null ? getTranslation("privacy.audit.somebody") : line.who();
        return link(name, Map.of("who", who.toString()));
    }

    private Component account(AuditLines.Line line, UserId account) {
        String name = line.account() == null ? getTranslation("privacy.audit.somebody") : line.account();
        return link(name, Map.of("who", account.toString()));
    }

    private Component person(AuditLines.Line line, PersonId whose) {
        String number = line.whose() == null ? getTranslation("privacy.audit.no-number") : line.whose();
        RouterLink link = link(number, Map.of("person", whose.toString()));
        link.addClassName("al-whole");
        return link;
    }

    private static RouterLink link(String words, Map<String, String> to) {
        RouterLink link = new RouterLink(words, AuditView.class);
        link.setQueryParameters(QueryParameters.simple(to));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }
}
