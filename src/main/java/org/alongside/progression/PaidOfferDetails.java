package org.alongside.progression;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.recruitment.Agreed;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it stands.
 *
 * @param answer null while they think about it
 * @param answeredHow how they said it, when a colleague entered it
 * @param contractSignedOn null while there is no contract
 * @param began they are in paid work
 */
public record PaidOfferDetails(
        PaidOfferData terms,
        Instant madeAt,
        @Nullable OfferAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable Agreed answeredHow,
        @Nullable LocalDate contractSignedOn,
        boolean began) {}
