package org.alongside.vetting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.PublicFacts;
import org.alongside.forms.Question;
import org.alongside.people.RecordService;
import org.alongside.people.ui.PersonAddress;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.Paper;
import org.alongside.shared.ui.View;
import org.alongside.vetting.RefereeId;
import org.alongside.vetting.RefereeRow;
import org.alongside.vetting.RefereeService;

/** The questions to a referee who is reached by post, to print: whose reference it is, and no more (A12). */
@Route(VettingNavigation.SHEET)
@RolesAllowed("VETTING_LEAD")
class ReferenceSheetView extends View implements BeforeEnterObserver {
    private final transient RefereeService referees;
    private final transient RecordService records;
    private final transient OrganisationService organisations;
    private final transient DayWords days;

    ReferenceSheetView(
            RefereeService referees, RecordService records, OrganisationService organisations, DayWords days) {
        this.referees = referees;
        this.records = records;
        this.organisations = organisations;
        this.days = days;
        titled(getTranslation("vetting.sheet"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = PersonAddress.of(event);
        RefereeId id = VettingNavigation.referee(event.getRouteParameters());
        RefereeRow referee = referees.list(person).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        removeAll();
        Div acts = new Div(
                Paper.print(getTranslation("vetting.sheet.print")),
                ActionLink.other(
                        getTranslation("vetting.sheet.back"), VettingNavigation.person(person, ReferencesTab.ADDRESS)));
        acts.addClassName("acts");
        add(new PageHead(getTranslation("vetting.sheet")).below(getTranslation("vetting.sheet.what")), acts);
        add(paper(person, referee));
    }

    private Paper paper(PersonId person, RefereeRow referee) {
        PublicFacts us = organisations.facts();
        String name = records.head(person).person().name();
        String address =
                Objects.requireNonNullElse(referees.apart(person, referee.id()).reach(), "");
        Paper paper = new Paper()
                .from(us.name() + "\n" + us.telephone() + "\n" + us.email())
                .to(referee.name() + "\n" + address)
                .line(days.full(days.today()))
                .line(getTranslation("vetting.sheet.dear", referee.name()))
                .line(getTranslation("vetting.sheet.ask", name))
                .line(getTranslation("vetting.sheet.how", us.telephone()));
        referees.form().pages().forEach(question -> paper.add(question(question)));
        return paper.line(getTranslation("vetting.sheet.thanks")).line(us.name());
    }

    private static Section question(Question asked) {
        Section section = new Section(new H2(asked.title()));
        if (asked.hint() != null) section.add(Paper.text(asked.hint()));
        section.add(asked.options().isEmpty() ? space() : choices(asked));
        section.addClassName("al-on-paper");
        return section;
    }

    private static Component choices(Question asked) {
        UnorderedList list = new UnorderedList();
        asked.options().forEach(option -> list.add(new ListItem(option.title())));
        return list;
    }

    private static Component space() {
        Div lines = new Div();
        Stream.generate(Div::new).limit(4).forEach(lines::add);
        lines.addClassName("space");
        return lines;
    }
}
