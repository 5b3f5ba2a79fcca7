package org.alongside.forms;

import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;

/** Seals what somebody has written so far. */
@Converter
class SealedAnswers extends Sealed {
    SealedAnswers(FieldKeys keys) {
        super(keys, "forms_draft.answers");
    }
}
