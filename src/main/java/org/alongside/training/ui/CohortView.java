package org.alongside.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.TabLinks;
import org.alongside.shared.ui.View;
import org.alongside.training.CohortDetails;
import org.alongside.training.CohortService;
import org.alongside.training.TrainingToDo;
import org.alongside.training.TrainingTodayService;

/** One cohort: what is next for the reader, and its parts, each with an address of its own. */
@Route(TrainingNavigation.COHORT)
@RolesAllowed({"TRAINER", "INTERNAL_VERIFIER", "COORDINATOR", "MANAGER"})
@StyleSheet(TrainingNavigation.STYLE)
class CohortView extends View implements BeforeEnterObserver {
    private final transient CohortService cohorts;
    private final transient CohortParts parts;
    private final transient TrainingTodayService today;
    private final transient TrainingWords words;

    CohortView(CohortService cohorts, CohortParts parts, TrainingTodayService today, TrainingWords words) {
        this.cohorts = cohorts;
        this.parts = parts;
        this.today = today;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CohortDetails cohort = cohorts.details(TrainingNavigation.cohort(event.getRouteParameters()));
        String tab = event.getRouteParameters().get("tab").orElseGet(() -> usual(cohort));
        titled(cohort.name());
        removeAll();
        add(head(cohort));
        today.waiting(50).stream()
                .filter(one -> one.cohort().equals(cohort.id()))
                .findFirst()
                .ifPresent(one -> add(next(one)));
        add(tabs(cohort, tab), parts.show(tab, cohort, () -> beforeEnter(event)));
    }

    private static String usual(CohortDetails cohort) {
        if (cohort.verifies()) return CohortParts.SAMPLE;
        return cohort.programme().isAward() ? CohortParts.UNITS : CohortParts.PEOPLE;
    }

    private PageHead head(CohortDetails cohort) {
        PageHead head = new PageHead(cohort.name())
                .above(cohort.programme().name())
                .below(getTranslation(
                        "training.cohort.head",
                        cohort.place().isBlank() ? cohort.area() : cohort.place(),
                        words.day(cohort.startsOn()),
                        words.day(cohort.endsOn()),
                        String.join(", ", cohort.trainers()),
                        cohort.verifier() == null
                                ? getTranslation("training.cohort.verifier.none")
                                : cohort.verifier()));
        List<ActionLink> acts = new ArrayList<>();
        if (cohort.arranges())
            acts.add(ActionLink.other(getTranslation("training.cohort.change"), TrainingNavigation.details(cohort.id()))
                    .with(Icon.EDIT));
        if (cohort.teaches())
            acts.add(ActionLink.other(getTranslation("training.register"), TrainingNavigation.register(cohort.id()))
                    .with(Icon.CHECK));
        if (!acts.isEmpty()) head.actions(acts.toArray(ActionLink[]::new));
        return head;
    }

    private NextStepCard next(TrainingToDo todo) {
        return new NextStepCard(getTranslation("training.next"), TodoWords.what(todo, words))
                .because(TodoWords.why(todo, words))
                .actions(ActionLink.main(TodoWords.verb(todo, words), TodoWords.address(todo)));
    }

    private TabLinks tabs(CohortDetails cohort, String open) {
        TabLinks tabs = new TabLinks(cohort.name());
        for (String tab : CohortParts.of(cohort))
            tabs.add(
                    getTranslation("training.tab." + tab),
                    TrainingNavigation.cohort(cohort.id(), tab),
                    tab.equals(open));
        return tabs;
    }
}
