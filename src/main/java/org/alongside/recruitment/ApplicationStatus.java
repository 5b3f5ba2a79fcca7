package org.alongside.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.accounts.ContactCard;
import org.alongside.people.Pace;
import org.alongside.people.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody's application is, for themself.
 *
 * @param reference as printed
 * @param stageSince since when they are in this stage
 * @param usual how long the stage usually takes, when it has a usual length
 * @param reviewOn on hold: the day we look again
 * @param words what we wrote to them with a no
 * @param contact whom to ask; null when it is the office
 * @param mayWithdraw whether stopping is possible from here
 * @param mayReturnUntil stopped by themself: the last day to come back to where they were
 */
public record ApplicationStatus(
        String reference,
        String nameToUse,
        String opportunity,
        Stage stage,
        Instant stageSince,
        Instant submittedAt,
        Pace.@Nullable Usual usual,
        @Nullable LocalDate reviewOn,
        @Nullable String words,
        @Nullable ContactCard contact,
        boolean mayWithdraw,
        @Nullable LocalDate mayReturnUntil) {}
