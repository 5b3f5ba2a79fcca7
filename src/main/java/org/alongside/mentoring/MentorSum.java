package org.alongside.mentoring;

import org.alongside.shared.PersonId;

/** What one mentor did, as the database adds it up. */
record MentorSum(PersonId person, long minutes, long contacts) {}
