package org.alongside.accounts;

import java.util.List;

/** Addresses that a module opens at the public door, as bean; whatever no module names is denied there. */
public record PublicRoutes(List<String> patterns) {
    public static PublicRoutes of(String... patterns) {
        return new PublicRoutes(List.of(patterns));
    }
}
