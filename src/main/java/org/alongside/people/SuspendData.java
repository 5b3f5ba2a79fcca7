package org.alongside.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Pausing somebody who works with us: why, in what words, and the day to look again. */
public record SuspendData(SuspendReason reason, @Nullable String words, LocalDate reviewOn) {}
