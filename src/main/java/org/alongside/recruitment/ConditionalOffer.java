package org.alongside.recruitment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A place that somebody has once everything that the role requires is in place. */
@Entity
@Table(name = "recruitment_conditional_offer")
class ConditionalOffer {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("role_profile_%s")
    private RoleProfileId roleProfile;

    @Convert(converter = SealedInterview.OfferWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    @EmbeddedColumnNaming("made_by_%s")
    private UserId madeBy;

    private Instant madeAt;
    private LocalDate answerBy;
    private @Nullable Instant acceptedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Agreed acceptedHow;

    @EmbeddedColumnNaming("entered_by_%s")
    private @Nullable UserId enteredBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ConditionalOffer() {}

    ConditionalOffer(
            UUID id,
            OrganisationId organisation,
            PersonId person,
            RoleProfileId roleProfile,
            OfferData data,
            UserId madeBy,
            Instant madeAt) {
        this.id = id;
        this.organisation = organisation;
        this.person = person;
        this.roleProfile = roleProfile;
        this.words = data.words();
        this.answerBy = data.answerBy();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    void isAccepted(Instant at) {
        if (acceptedAt == null) acceptedAt = at;
    }

    void isAccepted(Instant at, Agreed how, UserId enteredBy) {
        isAccepted(at);
        this.acceptedHow = how;
        this.enteredBy = enteredBy;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId person() {
        return person;
    }

    RoleProfileId roleProfile() {
        return roleProfile;
    }

    @Nullable String words() {
        return words;
    }

    UserId madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable Agreed acceptedHow() {
        return acceptedHow;
    }
}
