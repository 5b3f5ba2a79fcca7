package org.alongside.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Somebody’s way to paid work, with what panels said and what was offered: theirs to see, and gone with everything else about them. */
@Component
class PathwayFile implements PersonalDataHolder {
    private final Pathways pathways;
    private final PathwayMoves moves;
    private final Reviews reviews;
    private final PaidOffers offers;

    PathwayFile(Pathways pathways, PathwayMoves moves, Reviews reviews, PaidOffers offers) {
        this.pathways = pathways;
        this.moves = moves;
        this.reviews = reviews;
        this.offers = offers;
    }

    record Turn(Instant at, PathwayState from, PathwayState to) {}

    /** What a panel said, once it has decided. */
    record Decided(
            Instant begunAt,
            @Nullable ReviewOutcome outcome,
            List<Said> reasons,
            @Nullable String words,
            @Nullable Instant decidedAt) {}

    record Said(CriterionKind criterion, boolean met, String words) {}

    record Offered(
            String post,
            String pay,
            String hoursAWeek,
            LocalDate contractStart,
            @Nullable String words,
            Instant madeAt,
            @Nullable OfferAnswer answer,
            @Nullable LocalDate contractSignedOn) {}

    record Kept(
            PathwayState state,
            @Nullable LocalDate eligibleOn,
            List<Turn> moves,
            List<Decided> reviews,
            List<Offered> offers) {}

    @Override
    public String name() {
        return "pathway and paid work";
    }

    @Override
    public Object export(PersonId person) {
        return pathways.findById(person).<Object>map(this::kept).orElse(Map.of());
    }

    private Kept kept(Pathway pathway) {
        PersonId person = pathway.person();
        return new Kept(
                pathway.state(),
                pathway.eligibleOn(),
                moves.findByPersonOrderByAtDescIdDesc(person, Limit.unlimited()).stream()
                        .map(move -> new Turn(move.at(), move.from(), move.to()))
                        .toList(),
                reviews.findByPersonOrderByBegunAt(person).stream()
                        .map(review -> decided(review.details(Map.of())))
                        .toList(),
                offers.findByPersonOrderByMadeAt(person).stream()
                        .map(offer -> offered(offer.details()))
                        .toList());
    }

    private static Decided decided(ReviewDetails review) {
        List<Said> reasons = review.reasons().stream()
                .map(reason -> new Said(reason.kind(), reason.met(), reason.words()))
                .toList();
        return new Decided(review.begunAt(), review.outcome(), reasons, review.words(), review.decidedAt());
    }

    private static Offered offered(PaidOfferDetails offer) {
        PaidOfferData terms = offer.terms();
        return new Offered(
                terms.post(),
                terms.pay(),
                terms.hoursAWeek().toPlainString(),
                terms.contractStart(),
                terms.words(),
                offer.madeAt(),
                offer.answer(),
                offer.contractSignedOn());
    }

    @Override
    public void erase(PersonId person) {
        reviews.findByPersonOrderByBegunAt(person).forEach(reviews::delete);
        offers.findByPersonOrderByMadeAt(person).forEach(offers::delete);
        moves.deleteOf(person);
        pathways.deleteOf(person);
    }
}
