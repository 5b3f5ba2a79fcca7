package org.alongside.training;

import java.util.ArrayList;
import java.util.List;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;

/** G10: what our certificate for an award needs. Used to refuse, and to say beforehand what is missing. */
final class CertificateRule {
    /**
     * What is known about one candidate.
     *
     * @param unconfirmed how many units of theirs are in the sample and not confirmed
     */
    record Facts(
            boolean hasNumber, int units, int competent, boolean samplingClosed, int unconfirmed, boolean appealOpen) {}

    private CertificateRule() {}

    /** Every part that is missing, in the order in which it is usually done. */
    static List<Refusal> missing(Facts facts) {
        List<Refusal> missing = new ArrayList<>();
        if (!facts.hasNumber()) missing.add(Refusal.because("training.g10.number"));
        if (facts.competent() < facts.units())
            missing.add(Refusal.because("training.g10.units", facts.units() - facts.competent()));
        if (!facts.samplingClosed()) missing.add(Refusal.because("training.g10.sampling"));
        if (facts.unconfirmed() > 0) missing.add(Refusal.because("training.g10.unconfirmed", facts.unconfirmed()));
        if (facts.appealOpen()) missing.add(Refusal.because("training.g10.appeal"));
        return missing;
    }

    /** @throws Refused with the first that is missing */
    static void enforce(Facts facts) {
        missing(facts).stream().findFirst().ifPresent(no -> {
            throw new Refused(no);
        });
    }
}
