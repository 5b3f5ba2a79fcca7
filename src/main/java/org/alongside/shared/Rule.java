package org.alongside.shared;

import java.util.Optional;

/** A named rule: used to refuse, and to explain beforehand with the same words. */
@FunctionalInterface
public interface Rule<T> {
    /** Empty when the rule is content with {@code subject}. */
    Optional<Refusal> refusal(T subject);

    /** @throws Refused when the rule is not content */
    default void enforce(T subject) {
        refusal(subject).ifPresent(no -> {
            throw new Refused(no);
        });
    }
}
