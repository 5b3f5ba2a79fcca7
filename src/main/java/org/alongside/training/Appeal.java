package org.alongside.training;

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
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Somebody asks that a decision is looked at again, by somebody who did not make it. */
@Entity
@Table(name = "training_appeal")
class Appeal {
    @Id
    private UUID id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    @EmbeddedColumnNaming("assessment_%s")
    private AssessmentId assessment;

    @EmbeddedColumnNaming("candidate_%s")
    private CandidateId candidate;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    /** True or null, never false: the table lets only one about a unit be open. */
    private @Nullable Boolean isOpen;

    @Enumerated(EnumType.STRING)
    private UnitState about;

    @Convert(converter = SealedTraining.AppealReason.class)
    @Column(length = Sealed.LONG)
    private String reason;

    @EmbeddedColumnNaming("opened_by_%s")
    private UserId openedBy;

    private Instant openedAt;

    @Convert(converter = SealedTraining.AppealAnswer.class)
    @Column(length = Sealed.LONG)
    private @Nullable String answer;

    @EmbeddedColumnNaming("closed_by_%s")
    private @Nullable UserId closedBy;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Appeal() {}

    Appeal(UUID id, Assessment about, String reason, UserId by, Instant at) {
        this.id = id;
        this.organisation = about.organisation();
        this.cohort = about.cohort();
        this.assessment = about.id();
        this.candidate = about.candidate();
        this.person = about.person();
        this.state = AppealState.OPEN;
        this.isOpen = true;
        this.about = about.state();
        this.reason = reason;
        this.openedBy = by;
        this.openedAt = at;
    }

    void close(AppealState outcome, AppealState.Mover mover, @Nullable String words, UserId by, Instant at) {
        state = state.to(outcome, mover);
        isOpen = null;
        answer = words;
        closedBy = by;
        closedAt = at;
    }

    AppealRow row() {
        return new AppealRow(state, about, reason, openedAt, answer, closedAt);
    }

    AssessmentId assessment() {
        return assessment;
    }
}
