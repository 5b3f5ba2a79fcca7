package org.alongside.people;

import java.util.Optional;
import org.alongside.accounts.PersonalData;
import org.alongside.shared.PersonId;

/**
 * What a module knows of somebody’s time with us and may say on a record of service, such as training done or hours given.
 *
 * <p>The paper is for others to read, so nothing may stand in it that gives lived experience away (G14): no check, no prison, an award
 * only by the title that its holder chose.
 */
public interface ServiceFacts {
    /** Empty when there is nothing to say: no heading without lines. */
    Optional<ServicePart> part(PersonId person);

    /** Whoever may not read this makes a record without it. */
    PersonalData data();

    /** Small numbers come first: hours 10, training 20, certificates 30. */
    int order();
}
