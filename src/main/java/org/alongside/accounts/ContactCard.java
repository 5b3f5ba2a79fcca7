package org.alongside.accounts;

/**
 * Whom to ask, as it may be shown to the person they look after.
 *
 * @param telephone their own, else the organisation's; empty when neither is known
 */
public record ContactCard(String name, String telephone) {}
