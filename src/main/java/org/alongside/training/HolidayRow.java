package org.alongside.training;

import java.io.Serializable;
import java.time.LocalDate;

/** A day on which no cohort meets unless somebody says so. */
public record HolidayRow(LocalDate day, String name) implements Serializable {}
