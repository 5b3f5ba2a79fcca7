package org.alongside.forms;

import jakarta.persistence.Converter;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;

/** Seals the key of the form codes. */
@Converter
class SealedSecret extends Sealed {
    SealedSecret(FieldKeys keys) {
        super(keys, "forms_code_key.secret");
    }
}
