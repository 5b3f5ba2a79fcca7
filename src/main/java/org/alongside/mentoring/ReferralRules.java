package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.alongside.shared.Folded;
import org.alongside.shared.Refused;

/** What the few fields of a referral must be. */
final class ReferralRules {
    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SOURCE = 120;

    private ReferralRules() {}

    /** Without blanks around; one without a reference gets {@code ours}. */
    static ReferralData checked(ReferralData typed, LocalDate today, Supplier<String> ours) {
        String name = typed.firstName().strip();
        String source = typed.source().strip();
        String reference = typed.reference().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw new Refused("mentoring.refused.first-name");
        if (typed.area() == null) throw new Refused("mentoring.refused.area");
        if (Folded.text(source).isEmpty() || source.length() > LONGEST_SOURCE)
            throw new Refused("mentoring.refused.source");
        if (reference.length() > LONGEST_REFERENCE) throw new Refused("mentoring.refused.reference");
        LocalDate received = typed.receivedOn();
        if (received == null || received.isAfter(today)) throw new Refused("mentoring.refused.received");
        String kept = Folded.text(reference).isEmpty() ? ours.get() : reference;
        return new ReferralData(kept, name, typed.sex(), typed.area(), source, received, typed.version());
    }
}
