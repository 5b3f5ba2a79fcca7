package org.alongside.clearance;

import org.alongside.shared.Refused;

/** What must hold of a prison in the register. */
final class EstablishmentRules {
    private EstablishmentRules() {}

    static void enforce(EstablishmentData data) {
        if (data.name().isBlank()) throw new Refused("clearance.refused.prison-name");
        if (data.shortName().isBlank()) throw new Refused("clearance.refused.prison-short-name");
        String email = data.contactEmail().strip();
        if (!email.isEmpty() && !email.matches("\\S+@\\S+\\.\\S+")) throw new Refused("clearance.refused.prison-email");
    }
}
