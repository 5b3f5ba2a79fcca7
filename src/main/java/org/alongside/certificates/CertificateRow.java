package org.alongside.certificates;

import java.time.LocalDate;
import org.alongside.training.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * One certificate in a list of its holder’s.
 *
 * @param title as printed: the full title or the discreet description
 * @param endedOn when it was revoked or replaced
 * @param reason why it was revoked
 * @param candidate null once they were erased
 */
public record CertificateRow(
        CertificateId id,
        CertificateNumber number,
        String title,
        LocalDate issuedOn,
        CertificateStatus status,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable CandidateId candidate) {
    public boolean isInForce() {
        return status == CertificateStatus.ISSUED;
    }
}
