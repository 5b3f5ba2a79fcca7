package org.alongside.training;

import org.alongside.shared.PersonId;

/** Somebody who is entered in a cohort. */
public record EnteredPerson(CandidateId candidate, PersonId person) {}
