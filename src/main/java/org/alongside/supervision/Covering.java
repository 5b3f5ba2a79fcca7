package org.alongside.supervision;

import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * One person gets another supervisor.
 *
 * @param seen who looked after them on the screen
 */
public record Covering(PersonId person, @Nullable UserId seen, UserId supervisor) {}
