package org.alongside.training;

import java.time.LocalDate;

/** Something that somebody completed. */
public record CompletionRow(String programme, LocalDate on, boolean elsewhere) {}
