package org.alongside.vetting;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.people.ContactWay;
import org.alongside.shared.PersonId;

/** A reference that waits for somebody here. */
public record WaitingReference(
        PersonId person, String shownName, RefereeState state, ContactWay way, Instant since, LocalDate due) {}
