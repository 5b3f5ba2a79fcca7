package org.alongside.certificates;

import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/** Nothing vanishes from the paper: every letter of the name and of the other words can be drawn. */
final class PrintableRule implements Rule<Printed> {
    static final PrintableRule PRINTABLE = new PrintableRule();

    private PrintableRule() {}

    @Override
    public Optional<Refusal> refusal(Printed printed) {
        if (printed.name().isBlank() || !NameFonts.canDraw(printed.name()))
            return Optional.of(Refusal.because("certificates.refused.name"));
        boolean whole = Stream.concat(
                        Stream.of(printed.title(), printed.organisation(), printed.signatory()),
                        printed.units().stream())
                .allMatch(NameFonts::isPlain);
        return whole ? Optional.empty() : Optional.of(Refusal.because("certificates.refused.words"));
    }
}
