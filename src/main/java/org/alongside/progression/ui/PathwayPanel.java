package org.alongside.progression.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.people.ui.RecordChanged;
import org.alongside.progression.PathwayDetails;
import org.alongside.progression.PathwayState;
import org.alongside.shared.PersonId;
import org.alongside.shared.ui.ActionButton;
import org.alongside.shared.ui.ActionLink;
import org.alongside.shared.ui.DayWords;
import org.alongside.shared.ui.EmptyState;
import org.alongside.shared.ui.Notice;
import org.alongside.shared.ui.Status;

/** The pathway on a record: where they are, the figures, the review and the offer. */
class PathwayPanel extends Div {
    private final PersonId person;
    private final transient PathwayParts parts;

    PathwayPanel(PersonId person, PathwayParts parts) {
        this.person = person;
        this.parts = parts;
        addClassName("al-pathway");
        show();
    }

    private void again() {
        show();
        RecordChanged.tell(this);
    }

    private void show() {
        removeAll();
        Optional<PathwayDetails> found = parts.pathways().pathway(person);
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("progression.none"), getTranslation("progression.none.what")));
            return;
        }
        PathwayDetails pathway = found.get();
        add(standing(pathway), figures(pathway));
        if (parts.mayReview(person)) {
            warning();
            acts(pathway);
            parts.reviews().review(person).ifPresent(review -> add(new ReviewBox(review, parts.days())));
            parts.offers().offer(person).ifPresent(offer -> add(new OfferBox(person, offer, parts, this::again)));
        }
    }

    private Div standing(PathwayDetails pathway) {
        DayWords days = parts.days();
        LocalDate again = pathway.lookAgainOn();
        String since = getTranslation("progression.since", days.day(days.dayOf(pathway.since())));
        String more = again == null ? since : since + " " + getTranslation("progression.again", days.day(again));
        Div standing = new Div(StateTag.of(pathway.state()), new Paragraph(more));
        standing.addClassName("standing");
        return standing;
    }

    private Section figures(PathwayDetails pathway) {
        Section section = new Section(
                new H2(getTranslation("progression.takes")),
                new Paragraph(getTranslation(
                        "progression.met-of", pathway.met(), pathway.figures().size())),
                new CriteriaList(pathway.figures()));
        section.addClassName("al-block");
        return section;
    }

    /** A15, beforehand. */
    private void warning() {
        String kinds = String.join(", ", parts.offers().freeChecks(person));
        if (!kinds.isEmpty()) add(new Notice(Status.WARNING, getTranslation("progression.A15", kinds)));
    }

    private void acts(PathwayDetails pathway) {
        Div acts = new Div();
        acts.addClassName("acts");
        if (pathway.state().mayBeReviewed())
            acts.add(ActionButton.other(
                    getTranslation("progression.review.begin"),
                    () -> new BeginReviewDialog(person, parts.reviews(), this::again).open()));
        if (pathway.state() == PathwayState.IN_REVIEW) {
            acts.add(ActionLink.other(getTranslation("progression.review.open"), PathwayNavigation.review(person)));
            if (parts.reviews().waitsForMyWord(person)) acts.add(word());
        }
        if (acts.getComponentCount() > 0) add(acts);
    }

    private ActionButton word() {
        return ActionButton.other(
                getTranslation("progression.word.do"),
                () -> new WordDialog(() -> parts.reviews().giveMyWord(person), this::again).open());
    }
}
