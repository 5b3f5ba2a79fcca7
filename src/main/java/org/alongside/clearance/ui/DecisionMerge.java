package org.alongside.clearance.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alongside.clearance.DecisionData;
import org.alongside.clearance.PrisonRefusal;
import org.alongside.shared.ui.LostUpdateDialog.Field;
import org.jspecify.annotations.Nullable;

/** A decision as two colleagues entered it, side by side, and put together again. */
final class DecisionMerge {
    private DecisionMerge() {}

    static List<Field> beside(DecisionData theirs, DecisionData mine, UnaryOperator<String> say) {
        return List.of(
                field("outcome", say, state(theirs, say), state(mine, say)),
                field("letter", say, day(theirs.letterOn()), day(mine.letterOn())),
                field("from", say, day(theirs.validFrom()), day(mine.validFrom())),
                field("until", say, day(theirs.validUntil()), day(mine.validUntil())),
                field("reason", say, refusal(theirs, say), refusal(mine, say)),
                field("ask-again", say, day(theirs.askAgainBy()), day(mine.askAgainBy())));
    }

    static DecisionData merged(DecisionData theirs, DecisionData mine, Set<String> kept) {
        return new DecisionData(
                (kept.contains("outcome") ? mine : theirs).outcome(),
                (kept.contains("letter") ? mine : theirs).letterOn(),
                (kept.contains("from") ? mine : theirs).validFrom(),
                (kept.contains("until") ? mine : theirs).validUntil(),
                (kept.contains("reason") ? mine : theirs).refusal(),
                (kept.contains("ask-again") ? mine : theirs).askAgainBy(),
                theirs.version());
    }

    private static Field field(String name, UnaryOperator<String> say, String theirs, String mine) {
        return new Field(name, say.apply("clearance.decide." + name), theirs, mine);
    }

    private static String state(DecisionData data, UnaryOperator<String> say) {
        return say.apply("clearance.state." + data.outcome());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(day);
    }

    private static String refusal(DecisionData data, UnaryOperator<String> say) {
        PrisonRefusal no = data.refusal();
        if (no == null) return "";
        return say.apply("clearance.reason." + no.reason()) + ". " + no.words() + " " + no.decidedBy();
    }
}
