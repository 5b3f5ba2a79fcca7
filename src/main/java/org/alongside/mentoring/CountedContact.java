package org.alongside.mentoring;

import java.time.LocalDate;
import org.alongside.shared.PersonId;

/**
 * A contact that a figure counts.
 *
 * @param mentor their name; empty when the reader may not know it
 */
public record CountedContact(
        PersonId person, String mentor, MatchId match, String mentee, LocalDate on, ContactHow how, int minutes) {}
