package org.alongside.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.people.OwnSpace;
import org.alongside.people.OwnSpaceService;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.View;
import org.springframework.beans.factory.annotation.Value;

/** Opens somebody's own space: by e-mail, or with a code to print and to hand over. */
@Route(PeopleNavigation.OWN_SPACE)
@RolesAllowed("COORDINATOR")
class OwnSpaceView extends View implements BeforeEnterObserver {
    private final transient OwnSpaceService spaces;
    private final String address;
    private final PlainError error = new PlainError();

    OwnSpaceView(OwnSpaceService spaces, @Value("${alongside.address}") String address) {
        this.spaces = spaces;
        this.address = address;
        titled(getTranslation("people.space"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PersonAddress.of(event));
    }

    private void show(PersonId person) {
        OwnSpace space = spaces.ownSpace(person);
        removeAll();
        error.clear();
        add(
                new PageHead(getTranslation("people.space.of", space.nameToUse()))
                        .below(getTranslation("people.space.what-for")),
                how(person, space));
    }

    private Div how(PersonId person, OwnSpace space) {
        Div how = new Div();
        how.addClassNames("al-panel", "al-handover");
        if (space.open()) how.add(new Notice(Status.DONE, getTranslation("people.space.is-open")));
        if (!space.open() && space.email() != null) {
            how.add(new Paragraph(getTranslation("people.space.email", space.email())));
        }
        how.add(new Paragraph(getTranslation("people.space.paper")), error, acts(person, space));
        return how;
    }

    private Div acts(PersonId person, OwnSpace space) {
        boolean mail = !space.open() && space.email() != null;
        Div acts = new Div();
        acts.addClassName("acts");
        if (mail) acts.add(ActionButton.main(getTranslation("people.space.open"), () -> open(person)));
        String words = getTranslation("people.space.make");
        acts.add(mail ? ActionButton.other(words, () -> code(person)) : ActionButton.main(words, () -> code(person)));
        acts.add(ActionLink.other(getTranslation("people.letter.back"), PersonAddress.record(person)));
        return acts;
    }

    private void open(PersonId person) {
        attempt(() -> {
            spaces.open(person);
            show(person);
        });
    }

    private void code(PersonId person) {
        attempt(() -> {
            String code = spaces.print(person);
            show(person);
            add(paper(spaces.ownSpace(person).nameToUse(), code));
        });
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private Div paper(String name, String code) {
        Div paper = new Div(
                new Paragraph(getTranslation("people.space.paper.for", name)),
                line("people.space.paper.go", address.replaceFirst("^https?://", "") + "/app/login/paper"),
                line("people.space.paper.code", code),
                new Paragraph(getTranslation("people.space.paper.once")));
        paper.addClassNames("al-panel", "al-handover", "al-print");
        Div acts = new Div(ActionButton.main(
                        getTranslation("people.space.print"),
                        () -> UI.getCurrent().getPage().executeJs("window.print()"))
                .with(Icon.PRINT));
        acts.addClassName("acts");
        paper.add(acts);
        return paper;
    }

    private Paragraph line(String key, String value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("al-meta");
        Span shown = new Span(value);
        shown.addClassName("al-code");
        Paragraph line = new Paragraph(label, shown);
        line.addClassName("al-handover-line");
        return line;
    }
}
