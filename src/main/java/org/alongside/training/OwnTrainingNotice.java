package org.alongside.training;

import java.util.Optional;
import org.alongside.shared.PersonId;

/** Something that another module asks of somebody on their own page about training. */
public interface OwnTrainingNotice {
    Optional<Said> about(PersonId me);

    /** @param address where it is answered, such as {@code my/certificates} */
    record Said(String messageKey, String linkKey, String address) {}
}
