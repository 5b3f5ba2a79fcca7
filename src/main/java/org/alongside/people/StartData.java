package org.alongside.people;

import java.time.LocalDate;
import org.alongside.shared.UserId;

/**
 * With whom somebody begins.
 *
 * @param startOn their first day; today, or a day since they became ready
 * @param supervisor who looks after them
 */
public record StartData(LocalDate startOn, UserId supervisor) {}
