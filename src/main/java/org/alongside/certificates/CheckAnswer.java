package org.alongside.certificates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who checks a certificate is told: what stands on it, whether it still holds, and nothing else about anybody.
 *
 * @param outcome only {@code NO_MATCH} and {@code TOO_OFTEN} leave all the rest empty
 * @param endedOn when it was revoked or replaced
 */
public record CheckAnswer(
        Outcome outcome,
        String number,
        String name,
        String title,
        List<String> units,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate endedOn,
        String organisation) {
    /** What the page says at the top. */
    public enum Outcome {
        GENUINE,
        REVOKED,
        REPLACED,
        NO_MATCH,
        /** Too many from the same place: nothing was looked at. */
        TOO_OFTEN
    }

    static final CheckAnswer NO_MATCH = nothing(Outcome.NO_MATCH);
    static final CheckAnswer TOO_OFTEN = nothing(Outcome.TOO_OFTEN);

    static CheckAnswer of(Certificate certificate) {
        Printed printed = certificate.printed();
        boolean holds = certificate.status() == CertificateStatus.ISSUED;
        return new CheckAnswer(
                outcome(certificate.status()),
                certificate.number().printed(),
                printed.name(),
                holds ? printed.title() : "",
                holds ? printed.units() : List.of(),
                holds ? printed.completedOn() : null,
                printed.issuedOn(),
                certificate.endedOn(),
                printed.organisation());
    }

    private static Outcome outcome(CertificateStatus status) {
        return switch (status) {
            case ISSUED -> Outcome.GENUINE;
            case REVOKED -> Outcome.REVOKED;
            case REPLACED -> Outcome.REPLACED;
        };
    }

    private static CheckAnswer nothing(Outcome outcome) {
        return new CheckAnswer(outcome, "", "", "", List.of(), null, null, null, "");
    }
}
