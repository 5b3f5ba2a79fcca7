package org.alongside.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A conversation with the person about what they told (G4). Its words go with the rest; that it was held stays. */
@Entity
@Table(name = "disclosure_talk")
class DisclosureTalk {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("case_%s")
    private DisclosureId disclosure;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private TalkHow how;

    @Convert(converter = SealedDisclosure.TalkWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    @Convert(converter = SealedDisclosure.TheirView.class)
    @Column(length = Sealed.LONG)
    private @Nullable String theirView;

    @EmbeddedColumnNaming("by_user_%s")
    private UserId byUser;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected DisclosureTalk() {}

    DisclosureTalk(UUID id, SelfDisclosure about, TalkData data, UserId byUser, Instant at) {
        this.id = id;
        this.organisation = about.organisation();
        this.disclosure = about.id();
        this.person = about.person();
        this.heldOn = data.on();
        this.how = data.how();
        this.words = data.words();
        this.theirView = data.theirView();
        this.byUser = byUser;
        this.at = at;
    }

    void forgetsWords() {
        words = null;
        theirView = null;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    TalkHow how() {
        return how;
    }

    @Nullable String words() {
        return words;
    }

    @Nullable String theirView() {
        return theirView;
    }

    UserId byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }
}
