package org.alongside.clearance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/** What must be there before a form goes to a prison; said beforehand in the same words that refuse. */
enum FormRule implements Rule<LegalIdentityData> {
    NAMES {
        @Override
        boolean holds(LegalIdentityData it) {
            return !(it.firstName() + it.familyName()).isBlank();
        }
    },
    /** A14: neither a middle name nor “I have none” is a common reason for a no. */
    MIDDLE_NAME_ANSWERED {
        @Override
        boolean holds(LegalIdentityData it) {
            return it.noMiddleName() || it.middleName() != null;
        }
    },
    BIRTH_DATE {
        @Override
        boolean holds(LegalIdentityData it) {
            return it.born() != null;
        }
    },
    ADDRESSES {
        @Override
        boolean holds(LegalIdentityData it) {
            return !it.addresses().isEmpty();
        }
    };

    abstract boolean holds(LegalIdentityData it);

    @Override
    public Optional<Refusal> refusal(LegalIdentityData it) {
        return holds(it) ? Optional.empty() : Optional.of(Refusal.because("clearance.form." + name()));
    }

    /** All that is missing, in the order of the form. */
    static List<Refusal> missing(LegalIdentityData it) {
        return Stream.of(values()).flatMap(rule -> rule.refusal(it).stream()).toList();
    }
}
