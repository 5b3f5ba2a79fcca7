package org.alongside.accounts;

import org.alongside.shared.PersonId;

/** Says whether a user has to do with a person in a way that areas do not show; each module answers for the reaches it keeps. */
public interface Assignments {
    boolean assigned(SignedIn user, Reach reach, PersonId person);
}
