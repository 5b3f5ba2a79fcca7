package org.alongside.vetting;

import java.time.LocalDate;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a certificate.
 *
 * @param on the day of the decision
 * @param expiresOn the day from which it no longer counts; null to take what the kind of check says
 * @param second who decides with us, where the role asks for two; else null
 */
public record DecisionData(
        CheckDecision what,
        LocalDate on,
        @Nullable LocalDate expiresOn,
        @Nullable UserId second,
        long version) {}
