package org.alongside.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.alongside.people.ServiceRecordService;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.Downloads;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;

/** What is written about me, and what I may take with me. */
@org.springframework.stereotype.Component
class MyRecordPart implements MySpacePart {
    /** Privacy’s own page; it stands in the menu too. */
    private static final String WHO_LOOKED = "who-looked";

    private final ServiceRecordService service;

    MyRecordPart(ServiceRecordService service) {
        this.service = service;
    }

    @Override
    public Place place() {
        return Place.LAST;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        Section section = new Section();
        UnorderedList list = new UnorderedList();
        list.addClassName("al-go");
        section.add(new H2(section.getTranslation("people.my.record")), list);
        list.add(new ListItem(new Anchor(WHO_LOOKED, section.getTranslation("people.my.record.who"))));
        if (service.isThere(me)) list.add(new ListItem(paper(me)));
        return Optional.of(section);
    }

    private Anchor paper(PersonId me) {
        Anchor link = new Anchor(Downloads.of(() -> service.make(me)), AttachmentType.INLINE, "");
        link.setTarget("_blank");
        link.add(new Drawing(Icon.DOWNLOAD), new Span(link.getTranslation("people.my.record.service")));
        return link;
    }
}
