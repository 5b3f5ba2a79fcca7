package org.alongside.people;

import org.alongside.shared.AreaId;
import org.alongside.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * What the list of people is narrowed to; null means all.
 *
 * <p>Without a stage or a text, those whose journey has ended are left out: nobody waits for them.
 *
 * @param text the beginning of any part of a name, or of a reference
 * @param waitingDays in this stage for more than so many days
 * @param longerThanUsual in this stage for longer than {@link Pace} tells people
 */
public record PersonFilter(
        @Nullable String text,
        @Nullable Stage stage,
        @Nullable AreaId area,
        @Nullable OpportunityId opportunity,
        @Nullable Integer waitingDays,
        boolean longerThanUsual) {
    public static final PersonFilter EVERYBODY = new PersonFilter(null, null, null, null, null);

    /** However long they have waited, or for more than so many days. */
    public PersonFilter(
            @Nullable String text,
            @Nullable Stage stage,
            @Nullable AreaId area,
            @Nullable OpportunityId opportunity,
            @Nullable Integer waitingDays) {
        this(text, stage, area, opportunity, waitingDays, false);
    }
}
