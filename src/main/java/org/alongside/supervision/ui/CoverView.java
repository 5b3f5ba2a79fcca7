package org.alongside.supervision.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.accounts.Colleague;
import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.TabLinks;
import org.alongside.shared.ui.Undo;
import org.alongside.shared.ui.View;
import org.alongside.supervision.AbsenceService;
import org.alongside.supervision.CoverRow;
import org.alongside.supervision.CoverService;
import org.alongside.supervision.Covered;
import org.alongside.supervision.Covering;
import org.alongside.supervision.SupervisorLoad;

/** Everybody of one supervisor, or of none, gets another on one page with one press. */
@Route(SupervisionNavigation.COVER)
@RolesAllowed({"COORDINATOR", "MANAGER"})
@StyleSheet(SupervisionNavigation.STYLE)
class CoverView extends View implements BeforeEnterObserver {
    final Map<PersonId, Select<CoverRow.Choice>> chosen = new LinkedHashMap<>();

    private final transient CoverService cover;
    private final transient AbsenceService absences;
    private final transient SupervisionWords words;
    private final PlainError error = new PlainError();
    private transient Optional<UserId> whose = Optional.empty();

    CoverView(CoverService cover, AbsenceService absences, SupervisionWords words) {
        this.cover = cover;
        this.absences = absences;
        this.words = words;
        addClassName("al-supervision");
        titled(getTranslation("supervision.cover"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        whose = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("of")
                .flatMap(Ids::parse)
                .map(UserId::new);
        show();
    }

    private void show() {
        removeAll();
        chosen.clear();
        error.clear();
        add(new PageHead(getTranslation("supervision.cover")).below(getTranslation("supervision.cover.what")));
        add(loads());
        whose.ifPresent(one -> add(new AwayPart(one, absences, words, this::show)));
        List<CoverRow> rows = cover.people(whose.orElse(null));
        if (rows.isEmpty()) {
            add(new EmptyState(
                    getTranslation(whose.isEmpty() ? "supervision.cover.nobody" : "supervision.cover.none"),
                    getTranslation("supervision.cover.none.then")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-lines", "al-cover");
        rows.forEach(row -> list.add(line(row)));
        Div foot = new Div(
                error, ActionButton.main(getTranslation("supervision.cover.do", rows.size()), () -> coverAll(rows)));
        foot.addClassName("acts");
        add(list, foot);
    }

    private TabLinks loads() {
        TabLinks links = new TabLinks(getTranslation("supervision.cover.whose"));
        for (SupervisorLoad load : cover.loads()) {
            Colleague one = load.supervisor();
            String name = one == null ? getTranslation("supervision.cover.without") : one.name();
            String address = one == null ? SupervisionNavigation.COVER : SupervisionNavigation.cover(one.id());
            boolean open = one == null ? whose.isEmpty() : whose.equals(Optional.of(one.id()));
            links.add(getTranslation("supervision.cover.load", name, load.people()), address, open);
        }
        return links;
    }

    private ListItem line(CoverRow row) {
        Anchor name = new Anchor(PersonAddress.record(row.person()), row.shownName());
        name.getElement().setAttribute("dir", "auto");
        Span meta = new Span(facts(row));
        meta.addClassName("al-meta");
        Select<CoverRow.Choice> choice = new Select<>();
        choice.setLabel(getTranslation("supervision.cover.new", row.shownName()));
        choice.setItems(row.choices());
        choice.setItemLabelGenerator(one -> one == null ? getTranslation("supervision.cover.leave") : label(one));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("supervision.cover.leave"));
        row.choices().stream()
                .filter(one -> one.id().equals(row.proposal()))
                .findFirst()
                .ifPresent(choice::setValue);
        chosen.put(row.person(), choice);
        return new ListItem(name, meta, choice);
    }

    private String label(CoverRow.Choice one) {
        return getTranslation("supervision.cover.choice", one.name(), one.people());
    }

    private String facts(CoverRow row) {
        if (row.choices().isEmpty()) return getTranslation("supervision.cover.no-choice");
        if (!row.dates()) return "";
        LocalDate last = row.lastHeld();
        LocalDate due = row.dueOn();
        String held = last == null
                ? getTranslation("supervision.last.never")
                : getTranslation("supervision.last", words.days().day(last));
        return due == null
                ? held
                : held + " · " + getTranslation("supervision.due", words.days().day(due));
    }

    private void coverAll(List<CoverRow> rows) {
        error.clear();
        List<Covering> all = rows.stream()
                .flatMap(row -> Optional.ofNullable(chosen.get(row.person()))
                        .map(Select::getValue)
                        .map(choice -> new Covering(row.person(), row.supervisor(), choice.id()))
                        .stream())
                .toList();
        if (all.isEmpty()) {
            error.show(getTranslation("supervision.cover.choose"));
            return;
        }
        try {
            List<Covered> done = cover.cover(all);
            show();
            Undo.offer(getTranslation("supervision.cover.done", done.size()), () -> takeBack(done));
        } catch (ChangedMeanwhile first) {
            show();
            error.show(getTranslation("supervision.cover.changed"));
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private void takeBack(List<Covered> done) {
        try {
            cover.takeBack(done);
        } catch (Refused late) {
            Notification.show(getTranslation(late.refusal().messageKey()));
        }
        show();
    }
}
