package org.alongside.progression.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.alongside.people.ui.MySpacePart;
import org.alongside.progression.PaidOfferDetails;
import org.alongside.progression.PaidOfferService;
import org.alongside.progression.PathwayDetails;
import org.alongside.progression.PathwayService;
import org.alongside.progression.PathwayState;
import org.alongside.progression.ReviewDetails;
import org.alongside.progression.ReviewOutcome;
import org.alongside.progression.ReviewService;
import org.alongside.shared.PersonId;

/** In a volunteer’s own space: what paid work takes and how far they are, from the first day; not a promise, and only if they want it. */
@org.springframework.stereotype.Component
class MyPathway implements MySpacePart {
    private final PathwayService pathways;
    private final ReviewService reviews;
    private final PaidOfferService offers;

    MyPathway(PathwayService pathways, ReviewService reviews, PaidOfferService offers) {
        this.pathways = pathways;
        this.reviews = reviews;
        this.offers = offers;
    }

    @Override
    public Optional<Component> show(PersonId me, Runnable again) {
        return pathways.pathway(me).map(pathway -> section(me, pathway));
    }

    private Section section(PersonId me, PathwayDetails pathway) {
        Section section = new Section();
        section.addClassName("al-pathway");
        Paragraph promise = new Paragraph(section.getTranslation(
                isInPaidWork(me, pathway) ? "progression.my.offer.began" : "progression.my." + pathway.state(),
                pathway.met(),
                pathway.figures().size()));
        promise.addClassName("sub");
        section.add(new H2(section.getTranslation("progression.my")), promise);
        if (pathway.state() == PathwayState.NOT_NOW) notNow(me, section);
        if (pathway.state() == PathwayState.ACCEPTED || pathway.state() == PathwayState.STAYS)
            section.add(new Paragraph(
                    new Anchor(PathwayNavigation.MY_OFFER, section.getTranslation("progression.my.offer.read"))));
        section.add(new CriteriaList(pathway.figures()));
        return section;
    }

    private boolean isInPaidWork(PersonId me, PathwayDetails pathway) {
        return pathway.state() == PathwayState.ACCEPTED
                && offers.toMe(me).filter(PaidOfferDetails::began).isPresent();
    }

    /** The reasons, which the panel wrote for them. */
    private void notNow(PersonId me, Section section) {
        Optional<ReviewDetails> review = reviews.aboutMe(me).filter(one -> one.outcome() == ReviewOutcome.NOT_NOW);
        review.ifPresent(one -> {
            if (one.words() != null) section.add(new Paragraph(one.words()));
            section.add(ReviewBox.reasons(one.reasons()));
        });
    }

    @Override
    public int order() {
        return 10;
    }
}
