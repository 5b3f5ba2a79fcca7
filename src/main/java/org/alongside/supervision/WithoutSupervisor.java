package org.alongside.supervision;

import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** Somebody who works with us and whom nobody supervises. */
public record WithoutSupervisor(PersonId person, String shownName, LocalDate startedOn) {}
