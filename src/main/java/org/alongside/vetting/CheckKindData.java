package org.alongside.vetting;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The editable fields of a kind of check, with the version to give back.
 *
 * @param regulated true for the check that the law asks for in a regulated role (G2)
 * @param validMonths how long the law says that it holds; null when the law names no end
 * @param reviewMonths when we look again, where the law names no end
 * @param sharingDays how long somebody has to share what they can view; null where nothing lapses
 * @param noticeDays how long before its end we begin to renew it
 */
public record CheckKindData(
        String name,
        Nation nation,
        boolean regulated,
        @Nullable Integer validMonths,
        int reviewMonths,
        @Nullable Integer sharingDays,
        int noticeDays,
        boolean inUse,
        long version)
        implements Serializable {}
