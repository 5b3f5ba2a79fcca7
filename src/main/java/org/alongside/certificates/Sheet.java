package org.alongside.certificates;

import org.alongside.shared.OrganisationId;
import org.alongside.shared.UserId;

/** A certificate that is set but not kept yet. */
record Sheet(
        CertificateId id, Standing standing, Printed printed, CertificateNumber number, String secret, byte[] content) {
    Certificate certificate(OrganisationId organisation, UserId by) {
        return new Certificate(
                id,
                standing,
                organisation,
                by,
                printed,
                new Certificate.Made(number, Secret.hash(secret), Secret.hash(content)));
    }

    StoredFile file() {
        return new StoredFile(id, standing.person(), content);
    }
}
