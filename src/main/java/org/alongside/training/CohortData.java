package org.alongside.training;

import java.io.Serializable;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The editable fields of a cohort.
 *
 * @param trainers who assess; each must be another than {@code verifier} (G9)
 * @param verifier null until one is found
 * @param sampleShare how many of a hundred decisions are verified at least
 */
public record CohortData(
        String name,
        AreaId area,
        String place,
        Set<UserId> trainers,
        @Nullable UserId verifier,
        int sampleShare,
        long version)
        implements Serializable {}
