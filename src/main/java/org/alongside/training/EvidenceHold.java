package org.alongside.training;

import java.time.LocalDate;

/** Somebody wants evidence kept beyond its time (A16). */
public record EvidenceHold(String by, LocalDate since, String why) {}
