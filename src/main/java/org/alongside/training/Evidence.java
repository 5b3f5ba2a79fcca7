package org.alongside.training;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.alongside.privacy.Sealed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One piece of evidence for a unit. */
@Entity
@Table(name = "training_evidence")
class Evidence {
    @EmbeddedId
    private EvidenceId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("assessment_%s")
    private AssessmentId assessment;

    @EmbeddedColumnNaming("candidate_%s")
    private CandidateId candidate;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private LocalDate happenedOn;

    @Convert(converter = SealedTraining.EvidenceWords.class)
    @Column(length = Sealed.LONG)
    private @Nullable String words;

    @Convert(converter = SealedTraining.FileName.class)
    private @Nullable String fileName;

    private @Nullable String mediaType;
    private int byteCount;

    @EmbeddedColumnNaming("added_by_%s")
    private UserId addedBy;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(EvidenceId id, Assessment of, EvidenceData data, UserId by, Instant at) {
        this.id = id;
        this.organisation = of.organisation();
        this.assessment = of.id();
        this.candidate = of.candidate();
        this.person = of.person();
        this.kind = data.kind();
        this.happenedOn = data.on();
        this.words = data.words().isBlank() ? null : data.words().strip();
        this.addedBy = by;
        this.addedAt = at;
    }

    Evidence holding(String name, String mediaType, int bytes) {
        this.fileName = name;
        this.mediaType = mediaType;
        this.byteCount = bytes;
        return this;
    }

    EvidenceRow row(String by) {
        return new EvidenceRow(
                id, kind, happenedOn, words == null ? "" : words, fileName, mediaType, byteCount, by, addedAt);
    }

    EvidenceId id() {
        return id;
    }

    AssessmentId assessment() {
        return assessment;
    }

    CandidateId candidate() {
        return candidate;
    }

    PersonId person() {
        return person;
    }

    UserId addedBy() {
        return addedBy;
    }

    @Nullable String fileName() {
        return fileName;
    }

    @Nullable String mediaType() {
        return mediaType;
    }
}
