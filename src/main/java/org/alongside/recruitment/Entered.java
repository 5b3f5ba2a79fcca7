package org.alongside.recruitment;

import org.alongside.shared.PersonId;

/**
 * An application that a colleague entered.
 *
 * @param reference as printed
 * @param code the form code in fours, to be handed to the person; shown once
 */
public record Entered(PersonId person, String reference, String code) {}
