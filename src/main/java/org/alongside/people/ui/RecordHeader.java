package org.alongside.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.people.ContactDetails;
import org.alongside.people.ContactWay;
import org.alongside.people.PersonDetails;
import org.alongside.people.RecordHead;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.JourneyPath;
import org.alongside.shared.ui.PageHead;
import org.jspecify.annotations.Nullable;

/** Who this is, how to reach them, and how far along the path they are. */
class RecordHeader extends Header {
    /**
     * @param contact null when the reader may not know how to reach the person
     * @param fromList whether the reader has the list of people to go back to
     */
    RecordHeader(RecordHead head, @Nullable ContactDetails contact, boolean fromList) {
        addClassName("rh");
        PersonDetails person = head.person();
        PageHead words = new PageHead(person.shownName()).below(facts(head));
        if (fromList) words.above(wayBack());
        if (contact != null) words.actions(reach(contact));
        Paragraph now = new Paragraph(getTranslation("people.now", getTranslation("people.stage." + person.stage())));
        now.addClassName("pnow");
        add(words, new JourneyPath(Phases.of(person, key -> getTranslation(key))), now);
    }

    private Paragraph wayBack() {
        return new Paragraph(new Anchor(PeopleNavigation.LIST, getTranslation("people.list")));
    }

    private Paragraph facts(RecordHead head) {
        PersonDetails person = head.person();
        Paragraph facts = new Paragraph(Stream.of(head.opportunity(), String.join(", ", head.areas()))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> fact + " · ")
                .collect(Collectors.joining()));
        Span reference = new Span(person.printedReference());
        reference.addClassName("al-whole");
        facts.add(reference);
        return facts;
    }

    private Div reach(ContactDetails contact) {
        Div ways = new Div();
        ways.addClassName("ways");
        if (contact.phone() != null) {
            ways.add(ActionLink.other(PhoneWords.of(contact.phone()), "tel:" + contact.phone())
                    .with(Icon.PHONE));
        }
        if (contact.email() != null) {
            ways.add(ActionLink.other(getTranslation("people.write"), "mailto:" + contact.email())
                    .with(Icon.MAIL));
        }
        if (contact.way() == ContactWay.LETTER) ways.add(new Span(getTranslation("people.way.LETTER")));
        return ways;
    }
}
