package org.alongside.supervision;

import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;

/** Seals every word of a concern. */
final class SealedConcern {
    private SealedConcern() {}

    @Converter
    static class About extends Sealed {
        About(FieldKeys keys) {
            super(keys, "supervision_concern.about");
        }
    }

    @Converter
    static class What extends Sealed {
        What(FieldKeys keys) {
            super(keys, "supervision_concern.what");
        }
    }

    @Converter
    static class OutcomeWords extends Sealed {
        OutcomeWords(FieldKeys keys) {
            super(keys, "supervision_concern.outcome_words");
        }
    }

    @Converter
    static class Told extends Sealed {
        Told(FieldKeys keys) {
            super(keys, "supervision_concern.told");
        }
    }

    @Converter
    static class StepWords extends Sealed {
        StepWords(FieldKeys keys) {
            super(keys, "supervision_concern_step.words");
        }
    }
}
