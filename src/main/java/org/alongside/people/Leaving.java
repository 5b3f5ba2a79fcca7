package org.alongside.people;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** Somebody has said that they want to leave, and waits for a manager to say goodbye. */
public record Leaving(PersonId person, String shownName, LocalDate lastDay, Instant saidAt) {}
