package org.alongside.people;

import org.jspecify.annotations.Nullable;

/** How to reach somebody, as far as everybody who works with them may know. */
public record ContactDetails(
        ContactWay way, @Nullable String phone, @Nullable String email) {}
