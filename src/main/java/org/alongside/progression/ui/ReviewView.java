package org.alongside.progression.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.people.RecordService;
import org.alongside.people.ui.PersonAddress;
import org.alongside.progression.DecisionData;
import org.alongside.progression.PaidOfferData;
import org.alongside.progression.PathwayDetails;
import org.alongside.progression.ReviewDetails;
import org.alongside.progression.ReviewOutcome;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayField;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.PageHead;
import org.alongside.shared.ui.PlainError;
import org.alongside.shared.ui.Status;
import org.alongside.shared.ui.View;

/** The panel says what it thinks of each criterion, and decides: not now, or an offer with its terms. */
@Route(PathwayNavigation.REVIEW)
@RolesAllowed("MANAGER")
@StyleSheet("context://design/progression.css")
class ReviewView extends View implements BeforeEnterObserver {
    private static final int LONGEST = 4000;

    final RadioButtonGroup<ReviewOutcome> outcome = new RadioButtonGroup<>();
    final TextArea words = new TextArea(getTranslation("progression.decide.words"));
    final DatePicker lookAgain = new DayField(getTranslation("progression.decide.look-again"));
    final PlainError error = new PlainError();
    final TermsFields terms;

    private final transient PathwayParts parts;
    private final transient RecordService records;
    transient List<ReasonFields> reasons = List.of();

    ReviewView(PathwayParts parts, RecordService records) {
        this.parts = parts;
        this.records = records;
        this.terms = new TermsFields(parts.days());
        LocalDate today = parts.days().today();
        lookAgain.setMin(today.plusDays(1));
        lookAgain.setMax(today.plusYears(1));
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setHelperText(getTranslation("progression.decide.words.help"));
        outcome.setLabel(getTranslation("progression.decide.what"));
        outcome.setItems(ReviewOutcome.values());
        outcome.setItemLabelGenerator(one -> getTranslation("progression.decide." + one));
        outcome.addValueChangeListener(chosen -> fits());
        fits();
    }

    private void fits() {
        lookAgain.setVisible(outcome.getValue() == ReviewOutcome.NOT_NOW);
        terms.setVisible(outcome.getValue() == ReviewOutcome.OFFER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = PersonAddress.of(event);
        ReviewDetails review = parts.reviews()
                .review(person)
                .filter(one -> one.outcome() == null)
                .orElseThrow(NotFound::new);
        PathwayDetails pathway = parts.pathways().pathway(person).orElseThrow(NotFound::new);
        show(person, records.head(person).person().nameToUse(), pathway, review);
    }

    private void show(PersonId person, String name, PathwayDetails pathway, ReviewDetails review) {
        String title = getTranslation("progression.decide", name);
        titled(title);
        reasons = pathway.figures().stream().map(ReasonFields::new).toList();
        Div form = new Div(new H2(getTranslation("progression.decide.reasons")));
        reasons.forEach(form::add);
        form.add(new H2(getTranslation("progression.decide.decision")), outcome, lookAgain);
        String free = String.join(", ", parts.offers().freeChecks(person));
        Div offer = new Div(terms);
        if (!free.isEmpty())
            offer.addComponentAsFirst(new Notice(Status.WARNING, getTranslation("progression.A15", free)));
        Div acts = new Div(
                ActionButton.main(getTranslation("progression.decide.do"), () -> decide(person, review.version())),
                ActionLink.other(getTranslation("progression.back"), PathwayNavigation.tab(person)));
        acts.addClassName("acts");
        form.add(offer, words, error, acts);
        form.addClassNames("al-form", "al-page-form");
        removeAll();
        add(
                new PageHead(title)
                        .below(getTranslation(
                                "progression.review.by",
                                parts.days().day(parts.days().dayOf(review.begunAt())),
                                String.join(", ", review.names()))),
                form);
        if (!review.hasTheLeadsWord())
            addComponentAtIndex(1, new Notice(Status.WAITING, getTranslation("progression.word.waits")));
    }

    private void decide(PersonId person, long version) {
        error.clear();
        ReviewOutcome what = outcome.getValue();
        if (what == null) {
            error.show(getTranslation("progression.decide.missing"));
            return;
        }
        DecisionData decision = new DecisionData(
                reasons.stream().map(ReasonFields::value).toList(),
                words.getValue().strip(),
                version);
        try {
            if (what == ReviewOutcome.OFFER) parts.reviews().offer(person, decision, offered());
            else parts.reviews().notNow(person, decision, day());
            UI.getCurrent().navigate(PathwayNavigation.tab(person));
        } catch (Refused no) {
            error.show(no.refusal());
        }
    }

    private PaidOfferData offered() {
        return terms.value().orElseThrow(() -> new Refused("progression.refused.terms-missing"));
    }

    private LocalDate day() {
        return Optional.ofNullable(lookAgain.getValue())
                .orElseThrow(() -> new Refused("progression.refused.look-again"));
    }
}
