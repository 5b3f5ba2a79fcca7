package org.alongside.vetting;

import org.alongside.shared.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SentReminders extends Repository<SentReminder, SentReminder.Key> {
    SentReminder save(SentReminder reminder);

    boolean existsById(SentReminder.Key key);

    @Modifying(flushAutomatically = true)
    @Query("delete SentReminder where person = :person")
    void deleteOf(PersonId person);
}
