package org.alongside.vetting;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day by which somebody here should have done something about a check. */
final class CheckDue {
    private static final int TO_ASK = 3;
    private static final int TO_FILL_IN = 28;
    private static final int TO_DECIDE = 2;
    private static final int TO_TALK = 7;
    private static final int TO_HEAR = 28;
    private static final int TO_RENEW = 14;

    private CheckDue() {}

    static @Nullable LocalDate of(Check check, ZoneId zone) {
        LocalDate since = LocalDate.ofInstant(check.since(), zone);
        LocalDate share = check.shareUntil();
        LocalDate end = check.expiresOn();
        return switch (check.state()) {
            case REQUIRED, LAPSED -> since.plusDays(TO_ASK);
            case REQUESTED -> since.plusDays(TO_FILL_IN);
            case WITH_THE_PERSON -> share == null ? since.plusDays(TO_FILL_IN) : share;
            case SEEN -> since.plusDays(TO_DECIDE);
            case NEEDS_A_CONVERSATION -> since.plusDays(TO_TALK);
            case UNDER_REVIEW -> since.plusDays(TO_HEAR);
            case EXPIRING -> since.plusDays(TO_RENEW);
            case EXPIRED -> end == null ? since : end;
            case NOT_REQUIRED, CLEAR, ACCEPTED, NOT_ACCEPTED -> null;
        };
    }
}
