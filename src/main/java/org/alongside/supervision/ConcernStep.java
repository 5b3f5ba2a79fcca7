package org.alongside.supervision;

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

/** One row of a concern’s history, with what was written to it; never changed. */
@Entity
@Table(name = "supervision_concern_step")
class ConcernStep {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("concern_%s")
    private ConcernId concern;

    @EmbeddedColumnNaming("person_%s")
    private @Nullable PersonId person;

    @Enumerated(EnumType.STRING)
    private ConcernStepKind kind;

    @Convert(converter = SealedConcern.StepWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ConcernStep() {}

    ConcernStep(
            UUID id, Concern of, ConcernStepKind kind, @Nullable String words, @Nullable UserId byUser, Instant at) {
        this.id = id;
        this.organisation = of.organisation();
        this.concern = of.id();
        this.person = of.person();
        this.kind = kind;
        this.words = words;
        this.byUser = byUser;
        this.at = at;
    }

    /** Whom it was about when it happened; null when that was nobody known, or their file is gone. */
    @Nullable PersonId person() {
        return person;
    }

    ConcernStepKind kind() {
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
