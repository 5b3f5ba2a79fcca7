package org.alongside.vetting;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check as the vetting lead and the manager read it; who may not know of its content reads a state that does not tell (G14).
 *
 * @param previous another round has begun since
 * @param next where this reader may move it to
 * @param forPaid it was begun for paid work, for which a volunteer’s does not do (G13)
 * @param warnsPaid it was asked for as a volunteer’s, and the role can become a paid one (G13)
 * @param proposed waits for the second person, or null
 */
public record CheckDetails(
        CheckId id,
        CheckKindId kindId,
        String kind,
        Nation nation,
        boolean previous,
        CheckState state,
        @Nullable LocalDate requestedOn,
        boolean asVolunteer,
        boolean forPaid,
        boolean warnsPaid,
        @Nullable LocalDate viewableOn,
        @Nullable LocalDate shareUntil,
        @Nullable LocalDate issuedOn,
        @Nullable CertificateFields fields,
        @Nullable LocalDate expiresOn,
        @Nullable CheckDecision decision,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable CheckDecision proposed,
        @Nullable String secondName,
        boolean iAmSecond,
        Set<CheckState> next,
        @Nullable LocalDate usualEnd,
        long version) {}
