package org.alongside.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is listed.
 *
 * @param file its name; null when there is none
 * @param by who added it
 */
public record EvidenceRow(
        EvidenceId id,
        EvidenceKind kind,
        LocalDate on,
        String words,
        @Nullable String file,
        @Nullable String mediaType,
        int bytes,
        String by,
        Instant addedAt) {}
