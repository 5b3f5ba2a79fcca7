package org.alongside.mentoring;

import org.alongside.shared.PersonId;

/**
 * What one mentor did in an area.
 *
 * @param name empty when the reader may not know it
 */
public record MentorHours(PersonId person, String name, int minutes, int contacts) {}
