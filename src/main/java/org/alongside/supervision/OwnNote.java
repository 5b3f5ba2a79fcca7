package org.alongside.supervision;

import java.time.LocalDate;
import org.alongside.shared.PersonId;

/** That somebody wrote in confidence in a supervision of theirs, and nothing of what they wrote. */
public record OwnNote(PersonId person, String shownName, SupervisionId supervision, LocalDate on) {}
