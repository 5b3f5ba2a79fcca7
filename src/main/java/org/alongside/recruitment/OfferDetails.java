package org.alongside.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A conditional offer, as the person and those who work with them read it.
 *
 * @param role the name of the role
 * @param needs what has to be in place before they begin
 * @param acceptedHow null when they said yes themself
 */
public record OfferDetails(
        String role,
        List<Sentence> needs,
        @Nullable String words,
        Instant madeAt,
        LocalDate answerBy,
        @Nullable Instant acceptedAt,
        @Nullable Agreed acceptedHow) {}
