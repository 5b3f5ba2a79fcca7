package org.alongside.certificates;

import java.util.Optional;
import org.alongside.shared.PersonId;
import org.alongside.training.OwnTrainingNotice;
import org.springframework.stereotype.Component;

/** Asks whoever is entered for an award what their certificate shall say, until they have chosen or it is issued. */
@Component
class ChoiceStillOpen implements OwnTrainingNotice {
    private final TitleService titles;

    ChoiceStillOpen(TitleService titles) {
        this.titles = titles;
    }

    @Override
    public Optional<Said> about(PersonId me) {
        return titles.choices(me).stream()
                .filter(one -> !one.chosen() && !one.issued())
                .findFirst()
                .map(one -> new Said("certificates.choose.still-open", "certificates.choose.go", "my/certificates"));
    }
}
