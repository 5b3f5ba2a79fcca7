package org.alongside.clearance.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alongside.clearance.EstablishmentData;
import org.alongside.shared.ui.LostUpdateDialog.Field;

/** A prison as two colleagues have it, side by side, and put together again. */
final class PrisonMerge {
    private record Part(String name, Function<EstablishmentData, String> words) {}

    private static final List<Part> PARTS = List.of(
            new Part("name", EstablishmentData::name),
            new Part("short-name", EstablishmentData::shortName),
            new Part("security", EstablishmentData::security),
            new Part("contact-name", EstablishmentData::contactName),
            new Part("contact-phone", EstablishmentData::contactPhone),
            new Part("contact-email", EstablishmentData::contactEmail),
            new Part("form-notes", EstablishmentData::formNotes),
            new Part("closed-on", data -> data.closedOn() == null ? "" : String.valueOf(data.closedOn())));

    private PrisonMerge() {}

    static List<Field> beside(EstablishmentData theirs, EstablishmentData mine, UnaryOperator<String> words) {
        return PARTS.stream()
                .map(part -> new Field(
                        part.name(),
                        words.apply("clearance.prison." + part.name()),
                        part.words().apply(theirs),
                        part.words().apply(mine)))
                .toList();
    }

    static EstablishmentData merged(EstablishmentData theirs, EstablishmentData mine, Set<String> kept) {
        return new EstablishmentData(
                (kept.contains("name") ? mine : theirs).name(),
                (kept.contains("short-name") ? mine : theirs).shortName(),
                theirs.nation(),
                (kept.contains("security") ? mine : theirs).security(),
                (kept.contains("contact-name") ? mine : theirs).contactName(),
                (kept.contains("contact-phone") ? mine : theirs).contactPhone(),
                (kept.contains("contact-email") ? mine : theirs).contactEmail(),
                (kept.contains("form-notes") ? mine : theirs).formNotes(),
                (kept.contains("closed-on") ? mine : theirs).closedOn(),
                theirs.version());
    }
}
