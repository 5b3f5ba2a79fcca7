package org.alongside.mentoring.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.alongside.mentoring.ContactRow;

/** Contacts, the newest first. */
class ContactList extends UnorderedList {
    ContactList(List<ContactRow> all, MentoringWords words, boolean withName) {
        addClassNames("al-panel", "al-lines", "al-contacts");
        all.forEach(one -> add(line(one, words, withName)));
    }

    private ListItem line(ContactRow one, MentoringWords words, boolean withName) {
        String how = getTranslation("mentoring.how." + one.how());
        String day = words.day(one.on());
        Span what = new Span(
                withName ? getTranslation("mentoring.contact.line.with", day, words.mentee(one.mentee())) : day);
        what.addClassName("name");
        what.getElement().setAttribute("dir", "auto");
        Span length = new Span(words.length(one.minutes()));
        length.addClassName("fig");
        Span said = new Span(one.words() == null ? how : how + ". " + one.words());
        said.addClassName("al-meta");
        said.getElement().setAttribute("dir", "auto");
        return new ListItem(what, said, length);
    }
}
