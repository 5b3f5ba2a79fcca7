package org.alongside.training;

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

/** One row for each change of a unit: from, to, who, when, and what they said. */
@Entity
@Table(name = "training_assessment_move")
class AssessmentMove {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("assessment_%s")
    private AssessmentId assessment;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private UnitState fromState;

    @Enumerated(EnumType.STRING)
    private UnitState toState;

    @EmbeddedColumnNaming("by_user_%s")
    private @Nullable UserId byUser;

    private Instant at;

    @Convert(converter = SealedTraining.MoveWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected AssessmentMove() {}

    AssessmentMove(UUID id, Assessment of, UnitState from, @Nullable UserId by, Instant at, @Nullable String words) {
        this.id = id;
        this.organisation = of.organisation();
        this.assessment = of.id();
        this.person = of.person();
        this.fromState = from;
        this.toState = of.state();
        this.byUser = by;
        this.at = at;
        this.words = words;
    }

    UnitState to() {
        return toState;
    }

    @Nullable UserId byUser() {
        return byUser;
    }

    Instant at() {
        return at;
    }

    @Nullable String words() {
        return words;
    }
}
