package org.alongside.training;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.alongside.privacy.Sealed;
import org.alongside.shared.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What a file of evidence holds, sealed, and apart from what is listed. */
@Entity
@Table(name = "training_evidence_file")
class EvidenceFile {
    @EmbeddedId
    private EvidenceId id;

    @EmbeddedColumnNaming("person_%s")
    private PersonId person;

    @EmbeddedColumnNaming("candidate_%s")
    private CandidateId candidate;

    @Convert(converter = SealedTraining.Content.class)
    @Column(length = Sealed.LONG)
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    EvidenceFile(Evidence of, byte[] content) {
        this.id = of.id();
        this.person = of.person();
        this.candidate = of.candidate();
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
