package org.alongside.mentoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alongside.mentoring.VisitRow;
import org.jspecify.annotations.Nullable;

/** Meetings with how each stands, and what can be said of it. */
class VisitList extends UnorderedList {
    /** What a reader may do with a meeting. */
    interface Deeds {
        Component of(VisitRow visit);
    }

    VisitList(List<VisitRow> all, MentoringWords words, @Nullable Deeds deeds) {
        addClassNames("al-panel", "al-lines", "al-visits");
        all.forEach(visit -> add(line(visit, words, deeds)));
    }

    private ListItem line(VisitRow visit, MentoringWords words, @Nullable Deeds deeds) {
        Span when = new Span(words.when(visit.on(), visit.at()));
        when.addClassName("name");
        Span where = new Span(where(visit, words));
        where.addClassName("al-meta");
        where.getElement().setAttribute("dir", "auto");
        ListItem line = new ListItem(when, where, words.tag(visit));
        if (deeds != null) line.add(deeds.of(visit));
        return line;
    }

    private String where(VisitRow visit, MentoringWords words) {
        String base = getTranslation("mentoring.visit.with", words.mentee(visit.mentee()), visit.place());
        if (visit.escorted()) return base + ". " + getTranslation("mentoring.visit.with-escort", visit.escort());
        return visit.keys() ? base + ". " + getTranslation("mentoring.visit.with-keys") : base;
    }
}
