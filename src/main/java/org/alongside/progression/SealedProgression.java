package org.alongside.progression;

import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;

/** What is written about somebody on the way to paid work is kept encrypted, each column with its own context. */
final class SealedProgression {
    private SealedProgression() {}

    @Converter
    static class ReasonWords extends Sealed {
        ReasonWords(FieldKeys keys) {
            super(keys, "progression_reason.words");
        }
    }

    @Converter
    static class ReviewWords extends Sealed {
        ReviewWords(FieldKeys keys) {
            super(keys, "progression_review.words");
        }
    }

    @Converter
    static class Post extends Sealed {
        Post(FieldKeys keys) {
            super(keys, "progression_offer.post");
        }
    }

    @Converter
    static class Pay extends Sealed {
        Pay(FieldKeys keys) {
            super(keys, "progression_offer.pay");
        }
    }

    @Converter
    static class OfferWords extends Sealed {
        OfferWords(FieldKeys keys) {
            super(keys, "progression_offer.words");
        }
    }
}
