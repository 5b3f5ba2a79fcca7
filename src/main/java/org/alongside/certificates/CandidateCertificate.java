package org.alongside.certificates;

import java.util.List;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refusal;
import org.alongside.training.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * One candidate of a cohort, for whoever issues certificates.
 *
 * @param title what would be printed
 * @param chosen whether the holder chose it
 * @param missing why none may be issued yet (G10); empty when it may
 * @param certificate the one in force
 */
public record CandidateCertificate(
        CandidateId candidate,
        PersonId person,
        String name,
        String title,
        boolean chosen,
        List<Refusal> missing,
        @Nullable CertificateRow certificate) {
    public boolean isReady() {
        return missing.isEmpty() && certificate == null;
    }
}
