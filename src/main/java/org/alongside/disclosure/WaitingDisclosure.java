package org.alongside.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** A self-disclosure that waits for somebody here. */
public record WaitingDisclosure(
        PersonId person, String shownName, DisclosureState state, Instant since, LocalDate due) {}
