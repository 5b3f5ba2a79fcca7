package org.alongside.supervision.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;
import org.alongside.supervision.ConfidenceService;
import org.alongside.supervision.OwnNote;

/** What a supervisor wrote in confidence about people who are no longer theirs: a list without a word of it, and one at a time. */
@Route(SupervisionNavigation.NOTES)
@RolesAllowed("SUPERVISOR")
@StyleSheet(SupervisionNavigation.STYLE)
class OwnNotesView extends View implements BeforeEnterObserver {
    private final transient ConfidenceService confidences;
    private final transient SupervisionWords words;

    OwnNotesView(ConfidenceService confidences, SupervisionWords words) {
        this.confidences = confidences;
        this.words = words;
        addClassName("al-supervision");
        titled(getTranslation("supervision.notes"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(getTranslation("supervision.notes"))
                .above(new Paragraph(new Anchor(SupervisionNavigation.OWN, getTranslation("supervision.own"))))
                .below(getTranslation("supervision.notes.what")));
        List<OwnNote> notes = confidences.ofFormerPeople();
        Optional<String> chosen = event.getLocation().getQueryParameters().getSingleParameter("of");
        notes.stream()
                .filter(note -> chosen.equals(Optional.of(note.supervision().toString())))
                .findFirst()
                .ifPresent(this::one);
        if (notes.isEmpty())
            add(new EmptyState(
                    getTranslation("supervision.notes.none"), getTranslation("supervision.notes.none.then")));
        else add(list(notes));
    }

    /** Each reading is kept: so a list shows none of them. */
    private void one(OwnNote note) {
        confidences
                .read(note.person(), note.supervision())
                .ifPresent(kept -> add(new ConfidenceShown(
                        kept, getTranslation("supervision.notes.one", said(note), note.shownName()))));
    }

    private UnorderedList list(List<OwnNote> notes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("al-lines");
        notes.forEach(note -> {
            Anchor when = new Anchor(
                    SupervisionNavigation.note(note),
                    getTranslation("supervision.notes.row", said(note), note.shownName()));
            when.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(when));
        });
        return list;
    }

    private String said(OwnNote note) {
        return words.days().day(note.on());
    }
}
