package org.alongside.certificates;

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
import org.alongside.training.CandidateId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One certificate as it was printed, and what has become of it. Kept for good, without its holder once they are erased. */
@Entity
@Table(name = "certificates_certificate")
class Certificate {
    @EmbeddedId
    private CertificateId id;

    @EmbeddedColumnNaming("organisation_%s")
    private OrganisationId organisation;

    @EmbeddedColumnNaming("person_%s")
    private @Nullable PersonId person;

    @EmbeddedColumnNaming("candidate_%s")
    private @Nullable CandidateId candidate;

    private String number;
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    private @Nullable Boolean inForce;
    private LocalDate issuedOn;

    @EmbeddedColumnNaming("issued_by_%s")
    private UserId issuedBy;

    @Convert(converter = SealedCertificates.Content.class)
    @Column(length = Sealed.LONG)
    private Printed printed;

    private String fileHash;
    private @Nullable LocalDate endedOn;

    @EmbeddedColumnNaming("ended_by_%s")
    private @Nullable UserId endedBy;

    @Convert(converter = SealedCertificates.Reason.class)
    @Column(length = Sealed.LONG)
    private @Nullable String reason;

    @EmbeddedColumnNaming("replaced_by_%s")
    private @Nullable CertificateId replacedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    Certificate(
            CertificateId id, Standing standing, OrganisationId organisation, UserId by, Printed printed, Made made) {
        this.id = id;
        this.organisation = organisation;
        this.person = standing.person();
        this.candidate = standing.candidate();
        this.number = made.number().characters();
        this.secretHash = made.secretHash();
        this.status = CertificateStatus.ISSUED;
        this.inForce = true;
        this.issuedOn = printed.issuedOn();
        this.issuedBy = by;
        this.printed = printed;
        this.fileHash = made.fileHash();
    }

    /** What was made for it. */
    record Made(CertificateNumber number, String secretHash, String fileHash) {}

    void revoke(String why, UserId by, LocalDate on) {
        end(CertificateStatus.REVOKED, by, on);
        reason = why;
    }

    void replace(CertificateId newer, UserId by, LocalDate on) {
        end(CertificateStatus.REPLACED, by, on);
        replacedBy = newer;
    }

    private void end(CertificateStatus how, UserId by, LocalDate on) {
        status = status.to(how);
        inForce = null;
        endedOn = on;
        endedBy = by;
    }

    CertificateRow row() {
        return new CertificateRow(
                id, new CertificateNumber(number), printed.title(), issuedOn, status, endedOn, reason, candidate);
    }

    CertificateId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    @Nullable PersonId person() {
        return person;
    }

    @Nullable CandidateId candidate() {
        return candidate;
    }

    CertificateNumber number() {
        return new CertificateNumber(number);
    }

    CertificateStatus status() {
        return status;
    }

    Printed printed() {
        return printed;
    }

    String fileHash() {
        return fileHash;
    }

    @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
