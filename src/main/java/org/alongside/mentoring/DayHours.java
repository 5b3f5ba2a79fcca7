package org.alongside.mentoring;

import java.time.LocalDate;

/** What somebody did on one day for one match. */
record DayHours(LocalDate on, MatchId match, long minutes, long contacts) {}
