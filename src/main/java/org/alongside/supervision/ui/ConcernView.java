package org.alongside.supervision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.ui.Drawing;
import org.alongside.shared.ui.Icon;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.View;
import org.alongside.supervision.ConcernDetails;
import org.alongside.supervision.ConcernFileService;
import org.alongside.supervision.ConcernId;
import org.alongside.supervision.ConcernLeadService;
import org.alongside.supervision.ConcernOutcome;
import org.alongside.supervision.ConcernPart;
import org.alongside.supervision.ConcernStepKind;

/** One concern, as far as its reader may know it; its lead moves it on. */
@Route(SupervisionNavigation.CONCERN)
@RolesAllowed({"COORDINATOR", "VETTING_LEAD", "TRAINER", "SUPERVISOR", "MANAGER", "PRIVACY_LEAD"})
@StyleSheet(SupervisionNavigation.STYLE)
@Uses(ComboBox.class)
class ConcernView extends View implements BeforeEnterObserver {
    private final transient ConcernFileService concerns;
    private final transient ConcernLeadService lead;
    private final transient WhomDialogs whom;
    private final transient ConcernWords words;

    ConcernView(ConcernFileService concerns, ConcernLeadService lead, WhomDialogs whom, ConcernWords words) {
        this.concerns = concerns;
        this.lead = lead;
        this.whom = whom;
        this.words = words;
        addClassName("al-supervision");
        titled(getTranslation("supervision.concern"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("concern")
                .flatMap(Ids::parse)
                .map(ConcernId::new)
                .orElseThrow(NotFound::new));
    }

    private void show(ConcernId id) {
        ConcernDetails one = concerns.details(id);
        removeAll();
        add(new PageHead(getTranslation("supervision.concern"))
                .above(new Paragraph(
                        new Anchor(SupervisionNavigation.CONCERNS, getTranslation("supervision.concerns"))))
                .below(one.about()));
        Div box = new Div(words.tag(one.state()), who(one), said(one.what()), facts(one));
        box.addClassNames("al-confidence", "al-concern");
        add(box);
        if (one.part() == ConcernPart.LEAD)
            add(new ConcernActs(one, lead, whom, words.days(), () -> show(id), this::gone));
        if (one.part() != ConcernPart.RAISER) outcome(one);
        if (!one.steps().isEmpty()) add(new H2(getTranslation("supervision.concern.steps")), steps(one));
    }

    private void gone() {
        getUI().ifPresent(ui -> ui.navigate(SupervisionNavigation.CONCERNS));
    }

    private Paragraph who(ConcernDetails one) {
        Paragraph who = new Paragraph(
                new Drawing(Icon.PRIVATE), new Span(getTranslation("supervision.concern.who." + one.part())));
        who.addClassName("who");
        return who;
    }

    private DescriptionList facts(ConcernDetails one) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("al-facts");
        fact(facts, "about", one.about());
        fact(facts, "raised", getTranslation("supervision.concern.by", words.day(one.raisedAt()), one.raisedBy()));
        fact(facts, "urgency", getTranslation("supervision.concern.urgency." + one.urgency()));
        fact(facts, "speak", getTranslation("supervision.concern.speak." + one.maySpeak()));
        fact(facts, "lead", one.lead());
        if (one.paused()) fact(facts, "matches", getTranslation("supervision.concern.paused"));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String what) {
        DescriptionList.Description said = new DescriptionList.Description(what);
        said.getElement().setAttribute("dir", "auto");
        facts.add(new Div(new DescriptionList.Term(getTranslation("supervision.concern.fact." + key)), said));
    }

    private void outcome(ConcernDetails one) {
        ConcernOutcome outcome = one.outcome();
        String decided = one.outcomeWords();
        if (outcome == null || decided == null) return;
        add(
                new H2(getTranslation("supervision.concern.outcome")),
                new Paragraph(getTranslation("supervision.concern.outcome." + outcome)),
                said(decided));
        String told = one.told();
        add(new Paragraph(
                getTranslation(told == null ? "supervision.concern.told.nothing" : "supervision.concern.told.this")));
        if (told != null) add(said(told));
    }

    private OrderedList steps(ConcernDetails one) {
        OrderedList list = new OrderedList();
        list.addClassName("al-concern-steps");
        one.steps().forEach(step -> {
            ListItem item = new ListItem(new Span(happened(step)));
            String wrote = step.words();
            if (wrote != null) item.add(said(wrote));
            list.add(item);
        });
        return list;
    }

    private String happened(ConcernDetails.Step step) {
        String key = "supervision.concern.step." + step.kind();
        boolean tie = step.kind() == ConcernStepKind.TIED || step.kind() == ConcernStepKind.UNTIED;
        return getTranslation(
                tie && step.whom() == null ? key + ".gone" : key, step.by(), words.day(step.at()), step.whom());
    }

    private static Paragraph said(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("al-said");
        said.getElement().setAttribute("dir", "auto");
        return said;
    }
}
