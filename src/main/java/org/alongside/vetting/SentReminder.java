package org.alongside.vetting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That something has been said; the key lets it be said once, whatever breaks in between and however many nodes run. */
@Entity
@Table(name = "vetting_reminder")
class SentReminder implements Persistable<SentReminder.Key> {
    /** About which check or referee, and what. */
    @Embeddable
    record Key(UUID subjectId, @Enumerated(EnumType.STRING) Reminder what) implements Serializable {}

    @EmbeddedId
    private Key id;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected SentReminder() {}

    SentReminder(Key id, PersonId person, Instant sentAt) {
        this.id = id;
        this.person = person;
        this.sentAt = sentAt;
    }

    @Override
    public @Nullable Key getId() {
        return id;
    }

    /** Only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }
}
