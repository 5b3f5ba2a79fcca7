package org.alongside.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.OpenPages;
import org.alongside.accounts.PersonalData;
import org.alongside.clearance.ClearanceDetails;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.KeysRow;
import org.alongside.clearance.KeysService;
import org.alongside.clearance.KeysState;
import org.alongside.clearance.KindService;
import org.alongside.clearance.NamedOutcome;
import org.alongside.people.Stage;
import org.alongside.people.ui.PersonTab;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionLink;

/** Somebody’s prisons on their record: the outcome for all who work with them, and more for those who may know it. */
@org.springframework.stereotype.Component
class ClearanceTab implements PersonTab {
    static final String ADDRESS = "prisons";

    private final ClearanceService clearances;
    private final KeysService keys;
    private final EstablishmentService prisons;
    private final KindService kinds;
    private final Access access;
    private final OpenPages pages;
    private final Standing standing;

    ClearanceTab(
            ClearanceService clearances,
            KeysService keys,
            EstablishmentService prisons,
            KindService kinds,
            Access access,
            OpenPages pages,
            Standing standing) {
        this.clearances = clearances;
        this.keys = keys;
        this.prisons = prisons;
        this.kinds = kinds;
        this.access = access;
        this.pages = pages;
        this.standing = standing;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String messageKey() {
        return "clearance.tab";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public PersonalData data() {
        return PersonalData.CLEARANCE_OUTCOME;
    }

    @Override
    public Stage from() {
        return Stage.OFFERED;
    }

    @Override
    public Component show(PersonId person) {
        Div page = new Div();
        page.addClassName("al-prisons");
        page.add(outcomes(person));
        page.add(links(person));
        if (access.mayRead(PersonalData.CLEARANCE_DETAIL, person)) page.add(details(person));
        if (access.actsOn(Act.WORK_ON_CLEARANCE, person)) page.add(begin(person));
        return page;
    }

    private Component outcomes(PersonId person) {
        List<NamedOutcome> all = clearances.outcomes(person);
        Map<EstablishmentId, KeysState> held =
                keys.keys(person).values().stream().collect(Collectors.toMap(KeysRow::establishment, KeysRow::state));
        return new OutcomeList(all, held, standing);
    }

    private Div links(PersonId person) {
        Div links = new Div();
        if (pages.mayOpen(EntryView.class))
            links.add(ActionLink.other(standing.text("clearance.entry"), ClearanceNavigation.mayEnter(person)));
        if (access.mayRead(PersonalData.LEGAL_IDENTITY, person))
            links.add(ActionLink.other(standing.text("clearance.identity.open"), ClearanceNavigation.identity(person)));
        links.addClassName("acts");
        return links;
    }

    private Component details(PersonId person) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("al-panel", "al-lines");
        List<ClearanceDetails> all = clearances.all(person);
        all.forEach(one -> list.add(line(one)));
        Section section = new Section(new H2(standing.text("clearance.work")));
        section.add(all.isEmpty() ? new Paragraph(standing.text("clearance.work.none")) : list);
        return section;
    }

    private ListItem line(ClearanceDetails one) {
        Anchor link = new Anchor(
                ClearanceNavigation.clearance(one.person(), one.id()),
                one.prison().name());
        Span kind = new Span(one.kind().name());
        kind.addClassName("al-meta");
        return new ListItem(link, kind, standing.tag(one.state()));
    }

    private Component begin(PersonId person) {
        return new BeginForm(prisons.open(), kinds.all(), (prison, kind) -> {
            ClearanceId id = clearances.begin(person, prison, kind);
            UI.getCurrent().navigate(ClearanceNavigation.clearance(person, id));
        });
    }
}
