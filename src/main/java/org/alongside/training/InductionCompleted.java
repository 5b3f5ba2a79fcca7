package org.alongside.training;

import java.time.LocalDate;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;

/** Somebody completed the course that is the induction; {@code by} is the colleague who says so. */
public record InductionCompleted(OrganisationId organisation, PersonId person, LocalDate on, UserId by) {}
