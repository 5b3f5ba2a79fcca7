package org.alongside.progression;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.alongside.privacy.Sealed;

/** What a panel said about one criterion. */
@Embeddable
class Reason {
    @Enumerated(EnumType.STRING)
    private CriterionKind kind;

    private boolean met;

    @Convert(converter = SealedProgression.ReasonWords.class)
    @Column(length = Sealed.LONG)
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected Reason() {}

    Reason(ReasonData data) {
        this.kind = data.kind();
        this.met = data.met();
        this.words = data.words();
    }

    ReasonData data() {
        return new ReasonData(kind, met, words);
    }
}
