package org.alongside.supervision;

import java.time.LocalDate;

/**
 * What somebody did as a mentor since they were last supervised.
 *
 * @param people whom they mentor now
 */
public record Caseload(int people, int minutes, int contacts, LocalDate since) {}
