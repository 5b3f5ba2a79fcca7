package org.alongside.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Something that was said besides: by the person, or by the second person who decides. */
@Entity
@Table(name = "disclosure_word")
class DisclosureWord {
    /** What it is. */
    enum Kind {
        /** By the person, before it was decided. */
        ADDED,
        /** By the person, to the decision. */
        ANSWERED,
        AGREED,
        DISAGREED
    }

    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("case_%s")
    private DisclosureId disclosure;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Convert(converter = SealedDisclosure.Word.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected DisclosureWord() {}

    DisclosureWord(UUID id, SelfDisclosure about, Kind kind, String words, @Nullable UserId byUser, Instant at) {
        this.id = id;
        this.organisation = about.organisation();
        this.disclosure = about.id();
        this.person = about.person();
        this.kind = kind;
        this.words = words;
        this.byUser = byUser;
        this.at = at;
    }

    void forgetsWords() {
        words = null;
    }

    Kind kind() {
        return kind;
    }

    @Nullable String words() {
        return words;
    }

    @Nullable UserId byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
