package org.alongside.people;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What staff may put right about a person: names and ordinary contact details. */
public record PersonData(
        String name,
        String nameToUse,
        ContactWay way,
        @Nullable String phone,
        @Nullable String email,
        long version) implements Serializable {}
