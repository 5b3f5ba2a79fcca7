package org.alongside.recruitment;

import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;

/** What is written about a talk is kept encrypted, each column with its own context. */
final class SealedInterview {
    private SealedInterview() {}

    @Converter
    static class Place extends Sealed {
        Place(FieldKeys keys) {
            super(keys, "recruitment_interview.place");
        }
    }

    @Converter
    static class PlaceApart extends Sealed {
        PlaceApart(FieldKeys keys) {
            super(keys, "recruitment_interview.place_apart");
        }
    }

    @Converter
    static class Words extends Sealed {
        Words(FieldKeys keys) {
            super(keys, "recruitment_interview.words");
        }
    }

    @Converter
    static class Notes extends Sealed {
        Notes(FieldKeys keys) {
            super(keys, "recruitment_interview.notes");
        }
    }

    @Converter
    static class Feedback extends Sealed {
        Feedback(FieldKeys keys) {
            super(keys, "recruitment_interview.feedback");
        }
    }

    @Converter
    static class OfferWords extends Sealed {
        OfferWords(FieldKeys keys) {
            super(keys, "recruitment_conditional_offer.words");
        }
    }
}
