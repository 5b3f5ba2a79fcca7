package org.alongside.clearance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * May somebody go in?
 *
 * @param escorted somebody of the prison goes along all the time
 * @param escort who that is
 * @param keys they are to carry keys
 */
public record EntryQuestion(
        EstablishmentId prison,
        LocalDate day,
        boolean escorted,
        @Nullable String escort,
        boolean keys) {}
