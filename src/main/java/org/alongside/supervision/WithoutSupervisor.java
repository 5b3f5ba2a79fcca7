package org.alongside.supervision;

import java.time.LocalDate;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with us and whom nobody supervises now.
 *
 * @param away whose they are, when that supervisor is away; null when they have none who is still here
 * @param until the last day of that
 */
public record WithoutSupervisor(
        PersonId person,
        String shownName,
        LocalDate startedOn,
        @Nullable UserId away,
        @Nullable LocalDate until) {}
