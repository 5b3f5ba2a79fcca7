package org.alongside.vetting;

import java.util.Locale;
import java.util.Optional;
import org.alongside.privacy.KeyedHash;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Component;

/** Sees that no certificate number is two people’s, though the numbers themselves are sealed. */
@Component
class CertificateNumbers {
    private static final String PURPOSE = "vetting_number.number_hash";

    private final KnownNumbers known;
    private final KeyedHash hash;

    CertificateNumbers(KnownNumbers known, KeyedHash hash) {
        this.known = known;
        this.hash = hash;
    }

    /** @throws Refused when it is somebody else’s; typed with or without spaces and dashes it is the same */
    void take(Check check, Nation nation, String number) {
        String before = check.seenFields() == null ? "" : check.seen().number();
        String now = hash(nation, number);
        KnownNumber.Key key = new KnownNumber.Key(check.organisation().id(), now);
        Optional<KnownNumber> holder = known.findById(key);
        if (holder.isPresent() && !holder.get().person().equals(check.person()))
            throw new Refused("vetting.refused.number-taken");
        if (holder.isPresent()) return;
        if (!before.isBlank()) known.delete(check.person(), hash(nation, before));
        known.save(new KnownNumber(key, check.person()));
    }

    private String hash(Nation nation, String number) {
        return hash.of(
                PURPOSE, nation + ":" + number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT));
    }
}
