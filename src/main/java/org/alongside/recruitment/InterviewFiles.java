package org.alongside.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The talks with somebody and the offers to them: theirs to see, and gone with everything else about them. */
@Component
class InterviewFiles implements PersonalDataHolder {
    private final Interviews interviews;
    private final ConditionalOffers offers;

    InterviewFiles(Interviews interviews, ConditionalOffers offers) {
        this.interviews = interviews;
        this.offers = offers;
    }

    @Override
    public String name() {
        return "talks and offers";
    }

    record Met(
            Instant startsAt,
            InterviewState state,
            @Nullable InterviewOutcome outcome,
            Map<Criterion, Rating> ratings,
            @Nullable String notes,
            @Nullable String feedback) {}

    record Offered(
            Instant madeAt,
            LocalDate answerBy,
            @Nullable String words,
            @Nullable Instant acceptedAt) {}

    record Kept(List<Met> talks, List<Offered> offers) {}

    @Override
    public Object export(PersonId person) {
        return new Kept(
                interviews.findByPersonOrderByStartsAt(person).stream()
                        .map(Interview::copy)
                        .toList(),
                offers.findByPersonOrderByMadeAt(person).stream()
                        .map(offer -> new Offered(offer.madeAt(), offer.answerBy(), offer.words(), offer.acceptedAt()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        interviews.findByPersonOrderByStartsAt(person).forEach(interviews::delete);
        offers.findByPersonOrderByMadeAt(person).forEach(offers::delete);
    }
}
