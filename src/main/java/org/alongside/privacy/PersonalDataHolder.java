package org.alongside.privacy;

import org.alongside.shared.PersonId;

/** A module's answer to "what do you keep about me?". Each module that keeps something about people offers one as a bean. */
public interface PersonalDataHolder {
    /** The heading in the document, such as {@code letters}; never the same twice. */
    String name();

    /** All that is kept about the person and may be handed to them, as records, lists and maps; empty when nothing is. */
    Object export(PersonId person);

    /** Removes it, in the transaction that the caller holds. */
    void erase(PersonId person);
}
