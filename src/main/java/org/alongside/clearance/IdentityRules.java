package org.alongside.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.shared.Folded;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Component;

/** What must hold of a legal identity as typed; it may be incomplete until the form is sent. */
@Component
class IdentityRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST_ADDRESSES = 30;
    private static final Pattern PRISON = Pattern.compile("(?U)\\b(hmp|hmyoi|yoi)\\b");

    private final Establishments establishments;
    private final Clock clock;

    IdentityRules(Establishments establishments, Clock clock) {
        this.establishments = establishments;
        this.clock = clock;
    }

    /** The same without stray spaces. */
    LegalIdentityData checked(LegalIdentityData typed, OrganisationId organisation) {
        String middle = typed.middleName() == null || typed.middleName().isBlank() ? null : name(typed.middleName());
        if (middle != null && typed.noMiddleName()) throw new Refused("clearance.refused.identity-middle");
        LocalDate born = typed.born();
        if (born != null && born.isAfter(today())) throw new Refused("clearance.refused.identity-born");
        if (typed.addresses().size() > MOST_ADDRESSES) throw new Refused("clearance.refused.identity-addresses");
        Set<String> prisons = establishments.findByOrganisationOrderByFolded(organisation).stream()
                .map(Establishment::folded)
                .collect(Collectors.toSet());
        List<PastAddress> addresses =
                typed.addresses().stream().map(a -> checked(a, prisons)).toList();
        return new LegalIdentityData(
                name(typed.firstName()),
                middle,
                typed.noMiddleName(),
                name(typed.familyName()),
                born,
                addresses,
                typed.version());
    }

    private PastAddress checked(PastAddress typed, Set<String> prisons) {
        String address = typed.address().strip();
        if (address.isEmpty() || address.length() > LONGEST_ADDRESS)
            throw new Refused("clearance.refused.identity-address", LONGEST_ADDRESS);
        LocalDate until = typed.until();
        if (typed.from().isAfter(today()) || (until != null && until.isBefore(typed.from())))
            throw new Refused("clearance.refused.identity-address-days");
        enforceNoPrison(address, prisons);
        return new PastAddress(address, typed.from(), until);
    }

    /** A12, G14: more people read addresses than may know of a stay in prison, and the form leaves the house. */
    private static void enforceNoPrison(String address, Set<String> prisons) {
        String folded = Folded.text(address);
        boolean named = PRISON.matcher(folded).find() || prisons.stream().anyMatch(folded::contains);
        if (named) throw new Refused("clearance.refused.identity-prison");
    }

    private static String name(String typed) {
        String name = typed.strip();
        if (name.length() > LONGEST_NAME) throw new Refused("clearance.refused.identity-name", LONGEST_NAME);
        return name;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
