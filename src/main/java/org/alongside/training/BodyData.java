package org.alongside.training;

import java.io.Serializable;

/**
 * The editable fields of an awarding body.
 *
 * @param candidateDigits how many digits its candidate number (SCN) has; 0 when it has none
 */
public record BodyData(String name, int candidateDigits, long version) implements Serializable {}
