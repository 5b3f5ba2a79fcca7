package org.alongside.supervision;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.alongside.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What must hold of what is planned and written, beyond the table of states. */
final class SupervisionRules {
    private static final int LONGEST = 4000;
    private static final int LONGEST_PLACE = 200;
    private static final Period BACK = Period.ofMonths(3);
    private static final Period AHEAD = Period.ofYears(1);

    private SupervisionRules() {}

    /** One that took place already may be written down afterwards, for a while. */
    static void when(LocalDate day, LocalDate today) {
        if (day.isBefore(today.minus(BACK))) throw new Refused("supervision.refused.too-far-back");
        if (day.isAfter(today.plus(AHEAD))) throw new Refused("supervision.refused.too-far-ahead");
    }

    /** Nobody says how it went before the day. */
    static void isOver(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) throw new Refused("supervision.refused.ahead");
    }

    static @Nullable String place(String typed) {
        if (typed.length() > LONGEST_PLACE) throw new Refused("supervision.refused.long", LONGEST_PLACE);
        return typed.isBlank() ? null : typed.strip();
    }

    static String why(String typed) {
        if (typed.isBlank()) throw new Refused("supervision.refused.why-missing");
        return length(typed.strip());
    }

    static String length(String typed) {
        if (typed.length() > LONGEST) throw new Refused("supervision.refused.long", LONGEST);
        return typed;
    }

    static void sheet(SupervisionSheet sheet) {
        Stream.of(
                        sheet.said(),
                        sheet.caseload(),
                        sheet.boundaries(),
                        sheet.safeguarding(),
                        sheet.worked(),
                        sheet.training(),
                        sheet.expenses(),
                        sheet.goals())
                .forEach(SupervisionRules::length);
    }

    /** What goes out to the volunteer says at least how they are. */
    static void isWhole(SupervisionSheet sheet) {
        if (sheet.wellbeing() == null) throw new Refused("supervision.refused.wellbeing-missing");
    }

    static void action(ActionData data, LocalDate today) {
        if (data.words().isBlank()) throw new Refused("supervision.refused.action-missing");
        length(data.words());
        if (data.dueOn().isBefore(today)) throw new Refused("supervision.refused.action-past");
        if (data.dueOn().isAfter(today.plus(AHEAD))) throw new Refused("supervision.refused.action-far");
    }
}
