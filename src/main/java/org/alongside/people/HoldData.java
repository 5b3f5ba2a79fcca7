package org.alongside.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Putting somebody on hold: why, in what words, and the day to look again. */
public record HoldData(HoldReason reason, @Nullable String words, LocalDate reviewOn) {}
