package org.alongside.supervision.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.NextStepCard;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.View;
import org.alongside.supervision.ActionOwner;
import org.alongside.supervision.ActionRow;
import org.alongside.supervision.ActionService;
import org.alongside.supervision.ConfidenceService;
import org.alongside.supervision.MySupervisionService;
import org.alongside.supervision.SupervisionDates;
import org.alongside.supervision.SupervisionDatesService;
import org.alongside.supervision.SupervisionDetails;
import org.alongside.supervision.SupervisionId;
import org.alongside.supervision.SupervisionRow;
import org.alongside.supervision.SupervisionSheetService;
import org.alongside.supervision.SupervisionState;

/** A volunteer’s own supervision: when the next one is, what they agreed to do, what was written, and their signature. */
@Route(SupervisionNavigation.MINE)
@RouteAlias(SupervisionNavigation.MINE_ONE)
@RolesAllowed("VOLUNTEER")
@StyleSheet(SupervisionNavigation.STYLE)
class MySupervisionView extends View implements BeforeEnterObserver {
    private static final int MOST = 60;

    private final transient CurrentUser current;
    private final transient SupervisionDatesService dates;
    private final transient SupervisionSheetService sheets;
    private final transient MySupervisionService mine;
    private final transient ActionService actions;
    private final transient ConfidenceService confidences;
    private final transient SupervisionWords words;

    MySupervisionView(
            CurrentUser current,
            SupervisionDatesService dates,
            SupervisionSheetService sheets,
            MySupervisionService mine,
            ActionService actions,
            ConfidenceService confidences,
            SupervisionWords words) {
        this.current = current;
        this.dates = dates;
        this.sheets = sheets;
        this.mine = mine;
        this.actions = actions;
        this.confidences = confidences;
        this.words = words;
        addClassNames("al-supervision", "al-my");
        titled(getTranslation("supervision.my"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.get().person();
        if (me == null) throw new NotFound();
        removeAll();
        if (event.getRouteParameters().get("supervision").isPresent())
            one(me, SupervisionNavigation.supervision(event.getRouteParameters()));
        else all(me);
    }

    private void all(PersonId me) {
        removeAll();
        add(new PageHead(getTranslation("supervision.my")));
        Optional<SupervisionDates> known = dates.dates(me);
        if (known.isEmpty()) {
            add(new EmptyState(getTranslation("supervision.my.none"), getTranslation("supervision.my.none.then")));
            return;
        }
        mine.toSign(me)
                .ifPresent(waiting -> add(
                        new NextStepCard(getTranslation("supervision.my.next"), getTranslation("supervision.my.sign"))
                                .because(getTranslation(
                                        "supervision.my.sign.why",
                                        words.days().day(waiting.heldOn()),
                                        words.days().day(waiting.by())))
                                .actions(ActionLink.main(
                                        getTranslation("supervision.my.sign.read"),
                                        SupervisionNavigation.mine(waiting.id())))));
        add(new Paragraph(MySupervisionPart.when(known.get(), words)));
        todo(me);
        history(me);
    }

    private void todo(PersonId me) {
        List<ActionRow> all = dates.actions(me);
        if (all.isEmpty()) return;
        add(
                new H2(getTranslation("supervision.my.actions")),
                new ActionList(
                        all,
                        words,
                        action -> getTranslation("supervision.action.my." + action.owner()),
                        action -> action.owner() == ActionOwner.VOLUNTEER,
                        (action, done) -> {
                            actions.didMyself(me, action.id(), done);
                            all(me);
                        }));
    }

    private void history(PersonId me) {
        List<SupervisionRow> rows = dates.list(me, MOST);
        if (rows.isEmpty()) return;
        UnorderedList list = new UnorderedList();
        list.addClassName("al-lines");
        rows.forEach(row -> {
            Anchor when = new Anchor(SupervisionNavigation.mine(row.id()), words.when(row.at()));
            Span meta = new Span(getTranslation(
                    "supervision.row", getTranslation("supervision.how." + row.how()), row.supervisor()));
            meta.addClassName("al-meta");
            list.add(new ListItem(when, meta, words.tag(row.state(), row.missedBy())));
        });
        add(new H2(getTranslation("supervision.my.history")), list);
    }

    private void one(PersonId me, SupervisionId id) {
        removeAll();
        SupervisionDetails shown = sheets.details(me, id);
        add(new PageHead(getTranslation("supervision.my.one", shown.supervisor()))
                .above(new Paragraph(new Anchor(SupervisionNavigation.MINE, getTranslation("supervision.my"))))
                .below(words.meeting(shown.at(), shown.how(), shown.place())));
        Div page = new Div(new SheetShown(shown, words, true));
        page.addClassName("al-sheet");
        confidences
                .read(me, id)
                .ifPresent(kept -> page.add(
                        new ConfidenceShown(kept, getTranslation("supervision.private.mine", shown.supervisor()))));
        add(page);
        if (shown.state() == SupervisionState.HELD) add(signing(me, id));
    }

    private Section signing(PersonId me, SupervisionId id) {
        TextArea differently = new TextArea(getTranslation("supervision.my.differently"));
        differently.setHelperText(getTranslation("supervision.my.differently.help"));
        differently.setMaxLength(4000);
        differently.setMinRows(3);
        differently.setWidthFull();
        PlainError error = new PlainError();
        Div form = new Div(differently, error, ActionButton.main(getTranslation("supervision.my.sign.do"), () -> {
            try {
                mine.sign(me, id, differently.getValue());
                one(me, id);
                Notification.show(getTranslation("supervision.my.signed"));
            } catch (Refused no) {
                error.show(no.refusal());
            }
        }));
        form.addClassNames("al-form", "al-page-form");
        Section section = new Section(new H2(getTranslation("supervision.my.sign")), form);
        section.addClassName("al-signing");
        return section;
    }
}
