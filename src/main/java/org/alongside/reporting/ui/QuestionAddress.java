package org.alongside.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.alongside.clearance.ClearanceOutcome;
import org.alongside.clearance.EstablishmentId;
import org.alongside.reporting.Listed;
import org.alongside.reporting.PathwayStep;
import org.alongside.reporting.Question;
import org.alongside.shared.AreaId;
import org.alongside.shared.Ids;

/** Which records a list shows, as it stands in its address. Whatever cannot be read is left out. */
final class QuestionAddress {
    private QuestionAddress() {}

    static Question read(QueryParameters address) {
        return new Question(
                one(address, "of", Listed.values()).orElse(Listed.CLEARANCES),
                address.getSingleParameter("area")
                        .flatMap(Ids::parse)
                        .map(AreaId::new)
                        .orElse(null),
                day(address, "from").orElse(null),
                day(address, "to").orElse(null),
                address.getSingleParameter("prison")
                        .flatMap(Ids::parse)
                        .map(EstablishmentId::new)
                        .orElse(null),
                one(address, "answer", ClearanceOutcome.values()).orElse(null),
                one(address, "step", PathwayStep.values()).orElse(null));
    }

    private static <E extends Enum<E>> Optional<E> one(QueryParameters address, String name, E[] choices) {
        return address.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(choices)
                        .filter(choice -> choice.name().equals(text))
                        .findFirst());
    }

    private static Optional<LocalDate> day(QueryParameters address, String name) {
        return address.getSingleParameter(name).flatMap(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                return Optional.of(day).filter(d -> d.getYear() >= 1900 && d.getYear() < 9999);
            } catch (DateTimeParseException notADay) {
                return Optional.empty();
            }
        });
    }
}
