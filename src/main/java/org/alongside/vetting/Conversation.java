package org.alongside.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.privacy.FieldKeys;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A talk with the person about what a check shows (G4). Its words go with the content; that it was held stays. */
@Entity
@Table(name = "vetting_conversation")
class Conversation {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("check_%s")
    private CheckId check;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    private LocalDate heldOn;

    @EmbeddedColumnNaming("by_user_%s")
    private UserId byUser;

    @Convert(converter = SealedWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Conversation() {}

    Conversation(UUID id, Check about, LocalDate heldOn, String words, UserId byUser, Instant at) {
        this.id = id;
        this.organisation = about.organisation();
        this.check = about.id();
        this.person = about.person();
        this.heldOn = heldOn;
        this.words = words;
        this.byUser = byUser;
        this.at = at;
    }

    void forgetsWords() {
        words = null;
    }

    CheckId check() {
        return check;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    UserId byUser() {
        return byUser;
    }

    @Nullable String words() {
        return words;
    }

    Instant at() {
        return at;
    }

    @Converter
    static class SealedWords extends Sealed {
        SealedWords(FieldKeys keys) {
            super(keys, "vetting_conversation.words");
        }
    }
}
