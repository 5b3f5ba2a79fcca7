package org.alongside.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.alongside.privacy.PersonalDataHolder;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * What somebody may see of a concern about them is what was decided in it.
 *
 * <p>A concern never goes by itself: when the file of the person goes, it stays without them, and its lead looks at it that day.
 */
@Component
class ConcernFiles implements PersonalDataHolder {
    private final Concerns concerns;
    private final ConcernSteps steps;
    private final Clock clock;

    ConcernFiles(Concerns concerns, ConcernSteps steps, Clock clock) {
        this.concerns = concerns;
        this.steps = steps;
        this.clock = clock;
    }

    record Told(String words) {}

    @Override
    public String name() {
        return "what we told you";
    }

    @Override
    public Object export(PersonId person) {
        return concerns.findByPersonOrderByRaisedAtDesc(person).stream()
                .map(Concern::told)
                .filter(Objects::nonNull)
                .map(Told::new)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        steps.forget(person.id());
        concerns.findByPersonOrderByRaisedAtDesc(person).forEach(one -> one.isAboutNobodyHere(LocalDate.now(clock)));
    }
}
