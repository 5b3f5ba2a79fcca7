package org.alongside.training;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A person in a cohort, and how far they are on the way to its award. */
@Entity
@Table(name = "training_candidate")
class Candidate {
    @EmbeddedId
    private CandidateId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("cohort_%s")
    private CohortId cohort;

    @EmbeddedColumnNaming("programme_%s")
    private ProgrammeId programme;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    private LocalDate joinedOn;

    @EmbeddedColumnNaming("entered_by_%s")
    private UserId enteredBy;

    private @Nullable LocalDate leftOn;

    /** True or null, never false: the table lets only one cohort of a programme be under way. */
    private @Nullable Boolean underWay;

    @Enumerated(EnumType.STRING)
    private AwardProgress progress;

    private @Nullable LocalDate completedOn;
    private @Nullable LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private ClaimState claim;

    private @Nullable LocalDate claimedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable String receivedNumber;
    private boolean keptByVerifier;

    @EmbeddedColumnNaming("evidence_held_by_%s")
    private @Nullable UserId evidenceHeldBy;

    private @Nullable LocalDate evidenceHeldOn;

    @Convert(converter = SealedTraining.HoldReason.class)
    @Column(length = Sealed.LONG)
    private @Nullable String evidenceHeldWhy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {}

    Candidate(CandidateId id, Cohort cohort, PersonId person, LocalDate joinedOn, UserId enteredBy) {
        this.id = id;
        this.organisation = cohort.organisation();
        this.cohort = cohort.id();
        this.programme = cohort.programme();
        this.person = person;
        this.joinedOn = joinedOn;
        this.enteredBy = enteredBy;
        this.underWay = true;
        this.progress = AwardProgress.IN_PROGRESS;
        this.claim = ClaimState.NOT_CLAIMED;
    }

    void leave(LocalDate on) {
        this.leftOn = on;
        this.underWay = null;
    }

    void comeBack() {
        this.leftOn = null;
        this.underWay = true;
    }

    void move(AwardProgress next, AwardProgress.Mover mover, LocalDate on) {
        progress = progress.to(next, mover);
        if (next == AwardProgress.IN_PROGRESS) completedOn = null;
        if (next == AwardProgress.UNITS_COMPLETE) completedOn = on;
        issuedOn = next == AwardProgress.CERTIFICATE_ISSUED ? on : null;
    }

    /** A course is done by being there; they may come to it again some day. */
    void complete(LocalDate on) {
        this.completedOn = on;
        this.progress = AwardProgress.UNITS_COMPLETE;
        this.underWay = null;
    }

    void claim(ClaimState next, LocalDate on) {
        claim = claim.to(next);
        claimedOn = next == ClaimState.NOT_CLAIMED ? null : on;
    }

    void receive(String number, LocalDate on) {
        claim = claim.to(ClaimState.RECEIVED);
        receivedNumber = number;
        receivedOn = on;
    }

    /** The verifier wants the evidence kept for now. */
    void keepEvidence(String why, UserId by, LocalDate on) {
        keptByVerifier = true;
        evidenceHeldBy = by;
        evidenceHeldOn = on;
        evidenceHeldWhy = why;
    }

    /** It need not be kept any longer. */
    void letEvidenceGo() {
        keptByVerifier = false;
        evidenceHeldBy = null;
        evidenceHeldOn = null;
        evidenceHeldWhy = null;
    }

    CandidateRow row(String name, boolean hasNumber) {
        return new CandidateRow(id, person, name, joinedOn, leftOn, progress, completedOn, hasNumber);
    }

    CandidateId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    CohortId cohort() {
        return cohort;
    }

    ProgrammeId programme() {
        return programme;
    }

    PersonId person() {
        return person;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    @Nullable LocalDate leftOn() {
        return leftOn;
    }

    AwardProgress progress() {
        return progress;
    }

    @Nullable LocalDate completedOn() {
        return completedOn;
    }

    @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    ClaimState claim() {
        return claim;
    }

    @Nullable LocalDate claimedOn() {
        return claimedOn;
    }

    @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable String receivedNumber() {
        return receivedNumber;
    }

    boolean keptByVerifier() {
        return keptByVerifier;
    }

    @Nullable UserId evidenceHeldBy() {
        return evidenceHeldBy;
    }

    @Nullable LocalDate evidenceHeldOn() {
        return evidenceHeldOn;
    }

    @Nullable String evidenceHeldWhy() {
        return evidenceHeldWhy;
    }
}
