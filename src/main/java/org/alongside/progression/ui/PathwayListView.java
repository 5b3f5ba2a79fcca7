package org.alongside.progression.ui;

import com.vaadin.flow.component.Component;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.Stage;
import org.alongside.progression.PathwayRow;
import org.alongside.progression.PathwayService;
import org.alongside.progression.PathwayState;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.TabLinks;
import org.alongside.shared.ui.View;

/** Who is where on the way to paid work; which part of it stands in the address. */
@Route(PathwayNavigation.LIST)
@RolesAllowed("MANAGER")
@StyleSheet("context://design/progression.css")
class PathwayListView extends View implements BeforeEnterObserver {
    private static final int MOST = 500;
    private static final String STATE = "state";
    private static final Set<PathwayState> UNDER_WAY =
            EnumSet.of(PathwayState.ELIGIBLE, PathwayState.IN_REVIEW, PathwayState.OFFERED, PathwayState.ACCEPTED);

    private final transient PathwayService pathways;
    private final transient DayWords days;

    PathwayListView(PathwayService pathways, DayWords days) {
        this.pathways = pathways;
        this.days = days;
        titled(getTranslation("progression.list"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(typed -> Arrays.stream(PathwayState.values())
                        .filter(state -> state.name().equals(typed))
                        .findFirst()));
    }

    private void show(Optional<PathwayState> chosen) {
        removeAll();
        add(
                new PageHead(getTranslation("progression.list"))
                        .below(getTranslation("progression.list.what"))
                        .actions(ActionLink.other(getTranslation("progression.criteria"), PathwayNavigation.ROLES)),
                tabs(chosen),
                lines(chosen.<Set<PathwayState>>map(EnumSet::of).orElse(UNDER_WAY), chosen.isPresent()));
    }

    private TabLinks tabs(Optional<PathwayState> chosen) {
        TabLinks tabs = new TabLinks(getTranslation("progression.list"));
        tabs.add(getTranslation("progression.list.under-way"), PathwayNavigation.LIST, chosen.isEmpty());
        List<PathwayState> states = new ArrayList<>(List.of(PathwayState.values()));
        states.forEach(state -> tabs.add(
                getTranslation("progression.state." + state),
                PathwayNavigation.LIST + "?" + STATE + "=" + state,
                chosen.filter(state::equals).isPresent()));
        return tabs;
    }

    /** @param paid whether those who are in paid work already are among them */
    private Component lines(Set<PathwayState> states, boolean paid) {
        List<PathwayRow> rows = pathways.list(states, MOST).stream()
                .filter(row -> paid || row.stage() != Stage.PAID)
                .toList();
        if (rows.isEmpty())
            return new EmptyState(
                    getTranslation("progression.list.empty"), getTranslation("progression.list.empty.what"));
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        rows.forEach(row -> list.add(line(row)));
        return list;
    }

    private ListItem line(PathwayRow row) {
        Anchor name = new Anchor(PathwayNavigation.tab(row.person()), row.shownName());
        name.getElement().setAttribute("dir", "auto");
        LocalDate day = row.day();
        String since = getTranslation("progression.since", days.day(days.dayOf(row.since())));
        String when = day == null || row.state() != PathwayState.NOT_YET && row.state() != PathwayState.NOT_NOW
                ? since
                : getTranslation("progression.list.day." + row.state(), days.day(day));
        Span facts = new Span(when);
        facts.addClassName("al-meta");
        StatusTag where = row.stage() == Stage.PAID
                ? new StatusTag(Status.DONE, getTranslation("people.stage.PAID"))
                : StateTag.of(row.state());
        return new ListItem(name, facts, where);
    }
}
