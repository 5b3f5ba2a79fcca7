package org.alongside.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A piece of evidence as it is written down.
 *
 * @param on the day on which it was seen, said or written
 */
public record EvidenceData(EvidenceKind kind, LocalDate on, String words) implements Serializable {}
