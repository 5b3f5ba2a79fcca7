package org.alongside.onboarding;

import java.io.Serializable;

/**
 * An agreement as it is written.
 *
 * @param body an empty line begins the next paragraph
 * @param number the version that was read before it was changed
 */
public record AgreementData(String title, String body, int number) implements Serializable {}
