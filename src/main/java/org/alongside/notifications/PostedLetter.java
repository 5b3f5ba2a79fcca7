package org.alongside.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A letter as it is kept. Its state is changed by {@link PostedLetters}' conditional updates, so that two nodes never both do. */
@Entity
@Table(name = "notifications_letter")
class PostedLetter {
    @EmbeddedId
    private LetterId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @Column(name = "letter_key")
    private String key;

    @EmbeddedColumnNaming("about_%s")
    private @Nullable PersonId about;

    @Convert(converter = SealedRecipient.class)
    @Column(length = 1024)
    private String recipient;

    @Convert(converter = SealedSubject.class)
    @Column(length = 1024)
    private String subject;

    @Convert(converter = SealedBody.class)
    @Column(length = Sealed.LONG)
    private String body;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private Instant postedAt;
    private @Nullable Instant sentAt;
    private int tries;
    private @Nullable String trouble;

    @SuppressWarnings("NullAway.Init")
    protected PostedLetter() {}

    PostedLetter(LetterId id, Letter letter, LetterState state, Instant at) {
        this.id = id;
        this.organisation = letter.organisation();
        this.key = letter.key();
        this.about = letter.about();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.body = letter.body();
        this.state = state;
        this.postedAt = at;
    }

    LetterId id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    int tries() {
        return tries;
    }

    LetterDetails details() {
        return new LetterDetails(id, postedAt, state, recipient, subject, body);
    }
}
