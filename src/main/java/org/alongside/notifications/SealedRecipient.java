package org.alongside.notifications;

import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;

@Converter
class SealedRecipient extends Sealed {
    SealedRecipient(FieldKeys keys) {
        super(keys, "notifications_letter.recipient");
    }
}
