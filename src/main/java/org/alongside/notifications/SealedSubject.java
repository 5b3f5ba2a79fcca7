package org.alongside.notifications;

import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;

@Converter
class SealedSubject extends Sealed {
    SealedSubject(FieldKeys keys) {
        super(keys, "notifications_letter.subject");
    }
}
