package org.alongside.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A form that somebody fills in. It is theirs until they send it: nobody who is signed in can open it. */
@Entity
@Table(name = "forms_draft")
class Draft {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    private String form;
    private int number;
    private String subject;

    @Column(length = 32)
    private byte[] codeHash;

    @Enumerated(EnumType.STRING)
    private DraftState state = DraftState.OPEN;

    @Convert(converter = SealedAnswers.class)
    @Column(length = Sealed.LONG)
    private @Nullable String answers;

    private @Nullable String outcome;
    private Instant createdAt;
    private Instant touchedAt;
    private @Nullable Instant endsAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    Draft(UUID id, FormUse use, int number, byte[] codeHash, Instant now) {
        this.id = id;
        this.organisation = use.organisation();
        this.form = use.form();
        this.subject = use.subject();
        this.number = number;
        this.codeHash = codeHash;
        this.createdAt = now;
        this.touchedAt = now;
    }

    /** Keeps the answers as they now stand. */
    void write(String json, Instant now) {
        if (isClosed()) throw new IllegalStateException("the form was sent");
        answers = json;
        touchedAt = now;
    }

    /** Sent: the answers have gone to whoever received them. */
    void close(String outcome, Instant now) {
        if (isClosed()) throw new IllegalStateException("the form was sent");
        this.outcome = outcome;
        this.answers = null;
        this.state = DraftState.CLOSED;
        this.touchedAt = now;
    }

    /** Opens what it became for a while only. */
    void ends(Instant at) {
        endsAt = at;
    }

    /** True for a key that a sign-in made, which nobody has on paper. */
    boolean ends() {
        return endsAt != null;
    }

    boolean isOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    boolean isClosed() {
        return state == DraftState.CLOSED;
    }

    boolean isFor(FormUse other) {
        return use().equals(other);
    }

    FormUse use() {
        return new FormUse(organisation, form, subject);
    }

    int number() {
        return number;
    }

    @Nullable String answers() {
        return answers;
    }

    @Nullable String outcome() {
        return outcome;
    }
}
