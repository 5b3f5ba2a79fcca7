package org.alongside.accounts;

/**
 * What anybody may know of the organisation: whom to ring, and when somebody answers.
 *
 * <p>Texts are empty, never null, where an organisation has not said.
 */
public record PublicFacts(String name, String shortName, String telephone, String email, String hours) {
    /** Shown by an installation that nobody has set up yet. */
    static final PublicFacts NOT_YET = new PublicFacts("Alongside", "Alongside", "", "", "");
}
