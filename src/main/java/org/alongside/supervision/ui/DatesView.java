package org.alongside.supervision.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;
import org.alongside.supervision.DatesOverviewService;
import org.alongside.supervision.DatesRow;
import org.alongside.supervision.SupervisionFigures;
import org.springframework.data.domain.PageRequest;

/** Whose supervision was held and whose is late: a manager sees the days, and nothing that was said. */
@Route(SupervisionNavigation.DATES)
@RolesAllowed({"MANAGER", "PRIVACY_LEAD"})
@StyleSheet(SupervisionNavigation.STYLE)
class DatesView extends View implements BeforeEnterObserver {
    private static final int MOST = 200;

    private final transient DatesOverviewService dates;
    private final transient SupervisionWords words;

    DatesView(DatesOverviewService dates, SupervisionWords words) {
        this.dates = dates;
        this.words = words;
        addClassName("al-supervision");
        titled(getTranslation("supervision.dates"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<DatesRow> all = dates.list(PageRequest.ofSize(MOST)).stream()
                .sorted(Comparator.comparing(DatesRow::dueOrLast))
                .toList();
        LocalDate today = words.days().today();
        long late = all.stream().filter(one -> one.isLate(today)).count();
        int held = all.stream().mapToInt(one -> one.year().held()).sum();
        int due = all.stream().mapToInt(one -> one.year().due()).sum();
        removeAll();
        add(new PageHead(getTranslation("supervision.dates"))
                .below(getTranslation("supervision.dates.what", all.size(), late, held, due)));
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("supervision.dates.none"), getTranslation("supervision.dates.none.then")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("al-lines");
        all.forEach(one -> list.add(line(one, today)));
        add(list);
    }

    private ListItem line(DatesRow one, LocalDate today) {
        Anchor name = new Anchor(SupervisionNavigation.tab(one.person()), one.shownName());
        name.getElement().setAttribute("dir", "auto");
        Span meta = new Span(Stream.of(
                        one.supervisor().isEmpty()
                                ? getTranslation("supervision.cover.without")
                                : getTranslation("supervision.dates.with", one.supervisor()),
                        one.lastHeld() == null
                                ? getTranslation("supervision.last.never")
                                : getTranslation(
                                        "supervision.last", words.days().day(one.lastHeld())),
                        figures(one.year()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · ")));
        meta.addClassName("al-meta");
        return new ListItem(name, meta, tag(one, today));
    }

    private String figures(SupervisionFigures year) {
        if (year.due() == 0) return "";
        return getTranslation(
                "supervision.dates.year", year.held(), year.due(), year.missedByVolunteer(), year.missedByUs());
    }

    private StatusTag tag(DatesRow one, LocalDate today) {
        LocalDate due = one.dueOn();
        if (due == null) return new StatusTag(Status.NOT_NEEDED, getTranslation("supervision.rests"));
        if (one.isLate(today))
            return new StatusTag(
                    Status.WARNING,
                    getTranslation("supervision.late", words.days().daysSince(due)));
        LocalDate planned = one.planned();
        return planned == null
                ? new StatusTag(
                        Status.NOT_STARTED,
                        getTranslation("supervision.due", words.days().day(due)))
                : new StatusTag(
                        Status.DONE,
                        getTranslation("supervision.planned.on", words.days().day(planned)));
    }
}
