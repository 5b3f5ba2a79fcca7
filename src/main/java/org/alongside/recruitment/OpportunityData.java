package org.alongside.recruitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.alongside.shared.AreaId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The editable fields of an opportunity.
 *
 * @param address the last part of {@code /apply/…}: small letters, digits and dashes; never changes once people have it
 * @param timeNeeded such as "3 hours a week"
 * @param training such as "12 evenings, from 13 January"
 * @param closesOn the last day on which a form is taken; null for always open
 * @param namedContact whom applicants may ask
 */
public record OpportunityData(
        RoleProfileId roleProfile,
        String address,
        String title,
        String summary,
        String timeNeeded,
        String training,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Set<AreaId> areas,
        @Nullable UserId namedContact,
        long version)
        implements Serializable {}
