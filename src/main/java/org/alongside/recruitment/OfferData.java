package org.alongside.recruitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conditional offer.
 *
 * @param words for the person to read with it
 * @param answerBy the day by which we hope to hear from them; nothing is lost after it
 */
public record OfferData(@Nullable String words, LocalDate answerBy) {}
