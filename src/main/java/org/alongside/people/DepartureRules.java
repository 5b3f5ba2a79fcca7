package org.alongside.people;

import java.time.LocalDate;
import java.time.Period;
import org.alongside.shared.Refused;

/** What must hold when somebody has a pause or leaves, beyond the table of stages. */
final class DepartureRules {
    /** A co-ordinator's pause is looked at by a manager within these days. */
    static final int EMERGENCY_DAYS = 14;

    /** How far ahead somebody may name their last day. */
    static final Period LONGEST_NOTICE = Period.ofMonths(6);

    private DepartureRules() {}

    /** Without a manager somebody is paused only in an emergency, and not for long. */
    static void mayPause(boolean manager, SuspendData pause, LocalDate today) {
        JourneyRules.reviewIsAhead(pause.reviewOn(), today);
        if (manager) return;
        if (pause.reason() != SuspendReason.EMERGENCY) throw new Refused("people.refused.suspend-manager");
        if (pause.reviewOn().isAfter(today.plusDays(EMERGENCY_DAYS)))
            throw new Refused("people.refused.suspend-long", EMERGENCY_DAYS);
    }

    /** @param since the day on which they came to where they are */
    static void hasLeft(LocalDate lastDay, LocalDate since, LocalDate today) {
        if (lastDay.isAfter(today)) throw new Refused("people.refused.leave-ahead");
        if (lastDay.isBefore(since)) throw new Refused("people.refused.leave-early");
    }

    static void wantsToLeave(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) throw new Refused("people.refused.leave-past");
        if (lastDay.isAfter(today.plus(LONGEST_NOTICE))) throw new Refused("people.refused.leave-far");
    }
}
