package org.alongside.accounts;

import org.alongside.shared.PersonId;

/** Says whether a user has to do with a person in a way that areas do not show; each module answers for the reaches it keeps. */
public interface Assignments {
    /** @param data what is asked for: whoever decides on one case with somebody has to do with that case alone */
    boolean assigned(SignedIn user, Reach reach, PersonalData data, PersonId person);
}
