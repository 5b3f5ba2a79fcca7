package org.alongside.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.StatusTag;
import org.alongside.shared.ui.View;
import org.alongside.supervision.ConfidenceService;
import org.alongside.supervision.OwnVolunteer;
import org.alongside.supervision.OwnVolunteerService;
import org.alongside.supervision.SupervisionService;

/** A supervisor’s own, the most late first: when they were last together, when they must be next, and one thing to do. */
@Route(SupervisionNavigation.OWN)
@RolesAllowed("SUPERVISOR")
@StyleSheet(SupervisionNavigation.STYLE)
class OwnVolunteersView extends View implements BeforeEnterObserver {
    private final transient OwnVolunteerService own;
    private final transient SupervisionService supervisions;
    private final transient ConfidenceService confidences;
    private final transient SupervisionWords words;

    OwnVolunteersView(
            OwnVolunteerService own,
            SupervisionService supervisions,
            ConfidenceService confidences,
            SupervisionWords words) {
        this.own = own;
        this.supervisions = supervisions;
        this.confidences = confidences;
        this.words = words;
        addClassName("al-supervision");
        titled(getTranslation("supervision.own"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        people();
        if (!confidences.ofFormerPeople().isEmpty())
            add(new Paragraph(new Anchor(SupervisionNavigation.NOTES, getTranslation("supervision.notes"))));
    }

    private void people() {
        List<OwnVolunteer> all = own.mine();
        long late = all.stream().filter(one -> one.isLate(words.days().today())).count();
        add(new PageHead(getTranslation("supervision.own"))
                .below(getTranslation("supervision.own.count", all.size(), late)));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("supervision.own.none"), getTranslation("supervision.own.none.then")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-lines", "al-own");
        all.forEach(one -> list.add(line(one)));
        add(list);
    }

    private ListItem line(OwnVolunteer one) {
        Anchor name = new Anchor(SupervisionNavigation.tab(one.person()), one.shownName());
        name.getElement().setAttribute("dir", "auto");
        Span meta = new Span(facts(one));
        meta.addClassName("al-meta");
        Div acts = new Div(act(one));
        acts.addClassName("acts");
        return new ListItem(name, meta, tag(one), acts);
    }

    private String facts(OwnVolunteer one) {
        String last = one.lastHeld() == null
                ? getTranslation("supervision.last.never")
                : getTranslation("supervision.last", words.days().day(one.lastHeld()));
        String due = one.dueOn() == null
                ? ""
                : getTranslation("supervision.due", words.days().day(one.dueOn()));
        String open = one.openActions() == 0 ? "" : getTranslation("supervision.open-actions", one.openActions());
        return Stream.of(last, due, open).filter(said -> !said.isEmpty()).collect(Collectors.joining(" · "));
    }

    private StatusTag tag(OwnVolunteer one) {
        LocalDate today = words.days().today();
        LocalDate due = one.dueOn();
        if (due == null) return new StatusTag(Status.NOT_NEEDED, getTranslation("supervision.rests"));
        if (one.isLate(today))
            return new StatusTag(
                    Status.WARNING,
                    getTranslation("supervision.late", words.days().daysSince(due)));
        LocalDateTime planned = one.planned();
        if (planned != null) return new StatusTag(Status.DONE, getTranslation("supervision.planned.tag"));
        return new StatusTag(Status.NOT_STARTED, getTranslation("supervision.not-planned"));
    }

    private Component act(OwnVolunteer one) {
        LocalDateTime planned = one.planned();
        if (planned == null || one.plannedId() == null)
            return ActionButton.other(getTranslation("supervision.plan"), () -> plan(one));
        return ActionLink.other(
                getTranslation("supervision.open", words.when(planned)),
                SupervisionNavigation.supervision(one.person(), one.plannedId()));
    }

    private void plan(OwnVolunteer one) {
        new PlanDialog(one.shownName(), null, words, plan -> {
                    supervisions.plan(one.person(), plan);
                    show();
                })
                .open();
    }
}
