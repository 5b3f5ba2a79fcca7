package org.alongside.accounts;

import java.util.Collection;
import org.alongside.shared.PersonId;

/** Keeps who read what about whom. Implemented by the module that keeps the audit trail. */
public interface ReadingRecorder {
    /** Called before the data is handed out; when it fails, nothing is read. */
    void recordReading(SignedIn reader, PersonalData data, Collection<PersonId> people);
}
