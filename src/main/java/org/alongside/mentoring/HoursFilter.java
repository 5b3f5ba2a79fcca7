package org.alongside.mentoring;

import java.time.YearMonth;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What hours are narrowed to; null is all of it. */
public record HoursFilter(
        @Nullable AreaId area,
        @Nullable YearMonth month,
        @Nullable PersonId mentor) {}
