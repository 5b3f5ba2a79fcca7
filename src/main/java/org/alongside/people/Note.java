package org.alongside.people;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What a colleague wrote down after a call or a meeting; read by those who may read the application. */
@Entity
@Table(name = "people_note")
class Note {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("author_%s")
    private UserId author;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private Instant at;

    @Convert(converter = SealedText.class)
    @Column(length = Sealed.LONG)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(UUID id, OrganisationId organisation, PersonId person, UserId author, NoteData data, Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.author = author;
        this.kind = data.kind();
        this.text = data.text();
        this.at = at;
    }

    NoteKind kind() {
        return kind;
    }

    UserId author() {
        return author;
    }

    Instant at() {
        return at;
    }

    String text() {
        return text;
    }

    @Converter
    static class SealedText extends Sealed {
        SealedText(FieldKeys keys) {
            super(keys, "people_note.text");
        }
    }
}
