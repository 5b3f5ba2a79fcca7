package org.alongside.recruitment;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.alongside.shared.Refused;

/** What must hold of an opportunity before people see it. */
final class OpportunityRules {
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private OpportunityRules() {}

    static void enforce(OpportunityData data) {
        if (data.title().isBlank()) throw new Refused("recruitment.refused.title-missing");
        if (data.areas().isEmpty()) throw new Refused("recruitment.refused.areas-missing");
        LocalDate closesOn = data.closesOn();
        if (closesOn != null && closesOn.isBefore(data.opensOn()))
            throw new Refused("recruitment.refused.closes-before-opens");
    }

    static void address(String address) {
        if (address.length() > 60 || !ADDRESS.matcher(address).matches())
            throw new Refused("recruitment.refused.address");
    }

    static void addressIsTaken(Opportunity other) {
        throw new Refused("recruitment.refused.address-taken", other.title());
    }
}
