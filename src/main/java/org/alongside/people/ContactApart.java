package org.alongside.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where letters go, kept apart from the other contact details and read only by whoever may know of lived experience (G14).
 *
 * @param kind whose address it is
 * @param address as it stands on the envelope, several lines
 * @param releaseDate for somebody in prison who told us
 */
public record ContactApart(
        Kind kind, String address, @Nullable LocalDate releaseDate) {
    /** Whose address it is. */
    public enum Kind {
        HOME,
        TRUSTED_PERSON,
        PRISON
    }
}
