package org.alongside.supervision.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Undo;
import org.alongside.shared.ui.View;
import org.alongside.supervision.MissedBy;
import org.alongside.supervision.SupervisionDetails;
import org.alongside.supervision.SupervisionId;
import org.alongside.supervision.SupervisionService;
import org.alongside.supervision.SupervisionSheetService;
import org.alongside.supervision.SupervisionState;

/**
 * One supervision: while it is planned, the form that keeps itself; once it is signed, what both read.
 *
 * <p>On a phone one part at a time, and the address says which.
 */
@Route(SupervisionNavigation.SUPERVISION)
@RolesAllowed({"SUPERVISOR", "PRIVACY_LEAD"})
@StyleSheet(SupervisionNavigation.STYLE)
class SupervisionView extends View implements BeforeEnterObserver {
    private final transient SupervisionSheetService sheets;
    private final transient SupervisionService supervisions;
    private final transient SupervisionForms forms;
    private final transient SupervisionWords words;

    SupervisionView(
            SupervisionSheetService sheets,
            SupervisionService supervisions,
            SupervisionForms forms,
            SupervisionWords words) {
        this.sheets = sheets;
        this.supervisions = supervisions;
        this.forms = forms;
        this.words = words;
        addClassName("al-supervision");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = SupervisionNavigation.person(event.getRouteParameters());
        Part part = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .flatMap(SupervisionView::part)
                .orElse(Part.LAST_TIME);
        show(person, SupervisionNavigation.supervision(event.getRouteParameters()), part);
    }

    private static Optional<Part> part(String number) {
        return Stream.of(Part.values())
                .filter(one -> number.equals(String.valueOf(one.number())))
                .findFirst();
    }

    private void show(PersonId person, SupervisionId id, Part part) {
        SupervisionDetails shown = sheets.details(person, id);
        titled(getTranslation("supervision.with", shown.name()));
        removeAll();
        boolean writes = shown.mine() && shown.state() == SupervisionState.PLANNED;
        add(head(shown, writes));
        if (writes) add(forms.form(shown, part, () -> show(person, id, Part.SIGN)));
        else read(shown);
    }

    private PageHead head(SupervisionDetails shown, boolean writes) {
        Anchor back = new Anchor(SupervisionNavigation.tab(shown.person()), shown.shownName());
        back.getElement().setAttribute("dir", "auto");
        PageHead head = new PageHead(getTranslation("supervision.with", shown.name()))
                .above(new Paragraph(back))
                .below(getTranslation(
                        "supervision.head",
                        words.meeting(shown.at(), shown.how(), shown.place()),
                        shown.number(),
                        shown.lastHeld() == null
                                ? getTranslation("supervision.last.never")
                                : getTranslation(
                                        "supervision.last", words.days().day(shown.lastHeld()))));
        if (writes)
            head.actions(
                    ActionButton.other(getTranslation("supervision.move"), () -> move(shown)),
                    ActionButton.other(getTranslation("supervision.missed"), () -> missed(shown)));
        return head;
    }

    private void read(SupervisionDetails shown) {
        Div page = new Div(new SheetShown(shown, words, false));
        page.addClassName("al-sheet");
        if (shown.answerUnread() && shown.mine())
            page.add(ActionButton.other(getTranslation("supervision.answer.read"), () -> {
                supervisions.answerIsRead(shown.person(), shown.id());
                show(shown.person(), shown.id(), Part.LAST_TIME);
            }));
        if (shown.mine()
                && (shown.state() == SupervisionState.MISSED || shown.state() == SupervisionState.CANCELLED_BY_PRISON))
            page.add(ActionButton.other(getTranslation("supervision.take-back"), () -> takeBack(shown)));
        forms.confidence(shown)
                .ifPresent(kept ->
                        page.add(new ConfidenceShown(kept, getTranslation("supervision.private.who", shown.name()))));
        add(page);
    }

    /** The version that is shown may be older than what was typed since: it is read anew. */
    private SupervisionDetails fresh(SupervisionDetails shown) {
        return sheets.details(shown.person(), shown.id());
    }

    private void move(SupervisionDetails shown) {
        new PlanDialog(shown.shownName(), fresh(shown), words, plan -> {
                    supervisions.planAnew(shown.person(), shown.id(), plan);
                    show(shown.person(), shown.id(), Part.LAST_TIME);
                })
                .open();
    }

    private void missed(SupervisionDetails shown) {
        new DidNotHappenDialog(fresh(shown), words, (whose, why, version) -> {
                    switch (whose) {
                        case PRISON -> supervisions.cancelledByPrison(shown.person(), shown.id(), why, version);
                        case US -> supervisions.missed(shown.person(), shown.id(), MissedBy.US, why, version);
                        case VOLUNTEER ->
                            supervisions.missed(shown.person(), shown.id(), MissedBy.VOLUNTEER, why, version);
                    }
                    show(shown.person(), shown.id(), Part.LAST_TIME);
                    Undo.offer(getTranslation("supervision.missed.done"), () -> takeBack(shown));
                })
                .open();
    }

    private void takeBack(SupervisionDetails shown) {
        try {
            supervisions.takeBack(shown.person(), shown.id());
        } catch (Refused no) {
            Notification.show(getTranslation(no.refusal().messageKey()));
        }
        show(shown.person(), shown.id(), Part.LAST_TIME);
    }
}
