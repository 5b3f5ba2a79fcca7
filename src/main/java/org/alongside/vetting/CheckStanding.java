package org.alongside.vetting;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a check stands, to show to somebody who was about to move it when a colleague did. */
public record CheckStanding(CheckState state, @Nullable LocalDate decidedOn, long version) implements Serializable {}
