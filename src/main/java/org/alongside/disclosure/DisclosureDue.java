package org.alongside.disclosure;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day by which a vetting lead should have done something about it. */
final class DisclosureDue {
    private static final int TO_TELL = 14;
    private static final int TO_RING = 5;
    private static final int TO_READ = 2;
    private static final int TO_GO_ON = 7;
    private static final int TO_ANSWER = 3;

    private DisclosureDue() {}

    /** Null when it waits for nobody here, or for the second person, whom their own list tells. */
    static @Nullable LocalDate of(SelfDisclosure one, ZoneId zone) {
        LocalDate since = LocalDate.ofInstant(one.since(), zone);
        LocalDate answered = one.answeredOn();
        return switch (one.state()) {
            case ASKED, WRITING, BY_POST -> since.plusDays(TO_TELL);
            case WANTS_TO_TALK -> since.plusDays(TO_RING);
            case RECEIVED -> since.plusDays(TO_READ);
            case READ, TALKED, ASSESSED, TALK_AGAIN -> since.plusDays(TO_GO_ON);
            case PROPOSED -> null;
            case DECIDED -> answered == null ? null : answered.plusDays(TO_ANSWER);
        };
    }
}
