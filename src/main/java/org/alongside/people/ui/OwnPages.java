package org.alongside.people.ui;

import org.alongside.shared.PersonId;

/**
 * The way from somebody’s own space to the public pages on which they answer for themself.
 *
 * <p>Those pages ask for a code; whoever has signed in has shown already who they are, so the module that owns them opens them.
 */
public interface OwnPages {
    /**
     * Opens the signed-in person’s own pages in this browser and goes to one.
     *
     * @param address what an {@link org.alongside.people.OwnTask} says
     */
    void go(PersonId me, String address);
}
