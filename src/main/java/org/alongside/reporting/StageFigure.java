package org.alongside.reporting;

import org.alongside.people.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How many people are at a stage.
 *
 * @param longer how many of them have been there longer than usual
 * @param usualDays the longest that is usual; null for a stage that lasts as long as it lasts
 */
public record StageFigure(
        Stage stage, long people, long longer, @Nullable Integer usualDays) {}
