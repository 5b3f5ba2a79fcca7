package org.alongside.certificates;

import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/** What has become of a certificate. The legal moves stand in one table. */
public enum CertificateStatus {
    ISSUED,
    /** It no longer holds, and nothing took its place. */
    REVOKED,
    /** A newer one took its place. */
    REPLACED;

    private static final Map<CertificateStatus, Set<CertificateStatus>> MOVES =
            Map.of(ISSUED, Set.of(REVOKED, REPLACED), REVOKED, Set.of(), REPLACED, Set.of());

    /** @throws Refused when the table has no such move */
    CertificateStatus to(CertificateStatus next) {
        if (!MOVES.getOrDefault(this, Set.of()).contains(next)) throw new Refused("certificates.refused.ended");
        return next;
    }
}
