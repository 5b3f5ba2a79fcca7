package org.alongside.vetting;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A check that waits for somebody here. */
public record WaitingCheck(
        PersonId person,
        String shownName,
        String kind,
        CheckState state,
        Instant since,
        LocalDate due,
        @Nullable LocalDate shareUntil,
        @Nullable LocalDate expiresOn) {}
