package org.alongside.shell;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks for an error within those that wrap it. */
final class Causes {
    private static final int DEEP_ENOUGH = 20;

    private Causes() {}

    static boolean in(Throwable error, Class<? extends Throwable> kind) {
        return find(error, kind).isPresent();
    }

    static <T extends Throwable> Optional<T> find(Throwable error, Class<T> kind) {
        return chain(error).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    static Stream<Throwable> chain(Throwable error) {
        return Stream.iterate(error, e -> e != null, Throwable::getCause).limit(DEEP_ENOUGH);
    }
}
