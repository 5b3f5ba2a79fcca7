package org.alongside.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.TabLinks;
import org.alongside.shared.ui.View;
import org.alongside.training.CohortRow;
import org.alongside.training.CohortService;
import org.springframework.data.domain.PageRequest;

/** The cohorts that somebody has to do with: those under way, or those that are over. */
@Route(TrainingNavigation.COHORTS)
@RolesAllowed({"TRAINER", "INTERNAL_VERIFIER", "COORDINATOR", "MANAGER"})
@StyleSheet(TrainingNavigation.STYLE)
class CohortListView extends View implements BeforeEnterObserver {
    private static final int PAGE = 50;

    private final transient CohortService cohorts;
    private final transient Access access;
    private final transient TrainingWords words;
    private final UnorderedList list = new UnorderedList();

    CohortListView(CohortService cohorts, Access access, TrainingWords words) {
        this.cohorts = cohorts;
        this.access = access;
        this.words = words;
        list.addClassNames("al-panel", "al-lines");
        titled(getTranslation("training.cohorts"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean over = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("over")
                .isPresent();
        removeAll();
        list.removeAll();
        PageHead head = new PageHead(getTranslation("training.cohorts")).below(getTranslation("training.cohorts.what"));
        if (access.acts(Act.ARRANGE_COHORTS))
            head.actions(ActionLink.main(getTranslation("training.cohort.new"), TrainingNavigation.NEW_COHORT)
                    .with(Icon.PLUS));
        add(head, tabs(over));
        more(over, 0);
        if (list.getChildren().findAny().isEmpty())
            add(new EmptyState(
                    getTranslation(over ? "training.cohorts.none-over" : "training.cohorts.none"),
                    getTranslation("training.cohorts.none.what")));
    }

    private TabLinks tabs(boolean over) {
        return new TabLinks(getTranslation("training.cohorts"))
                .add(getTranslation("training.cohorts.running"), TrainingNavigation.COHORTS, !over)
                .add(getTranslation("training.cohorts.over"), TrainingNavigation.COHORTS + "?over", over);
    }

    private void more(boolean over, int page) {
        List<CohortRow> rows = cohorts.page(over, PageRequest.of(page, PAGE));
        rows.forEach(row -> list.add(line(row)));
        if (!rows.isEmpty()) add(list);
        if (rows.size() < PAGE) return;
        ActionButton more = ActionButton.other(getTranslation("training.more"), () -> more(over, page + 1));
        more.addClickListener(pressed -> remove(more));
        add(more);
    }

    private ListItem line(CohortRow row) {
        RouterLink name = new RouterLink(
                row.name(),
                CohortView.class,
                new RouteParameters("cohort", row.id().toString()));
        name.getElement().setAttribute("dir", "auto");
        Span facts = new Span(getTranslation(
                "training.cohort.facts",
                row.programme(),
                row.place(),
                words.days().brief(row.startsOn()),
                words.days().brief(row.endsOn())));
        facts.addClassName("al-meta");
        return new ListItem(name, facts, tag(row));
    }

    private StatusTag tag(CohortRow row) {
        if (row.closedOn() != null)
            return new StatusTag(Status.DONE, getTranslation("training.cohort.closed", words.day(row.closedOn())));
        LocalDate today = words.days().today();
        if (row.startsOn().isAfter(today))
            return new StatusTag(Status.WAITING, getTranslation("training.cohort.begins", words.day(row.startsOn())));
        return row.endsOn().isBefore(today)
                ? new StatusTag(Status.WITH_YOU, getTranslation("training.cohort.last-held"))
                : new StatusTag(Status.IN_PROGRESS, getTranslation("training.cohort.running"));
    }
}
