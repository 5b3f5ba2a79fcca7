package org.alongside.demonstration;

import java.util.List;
import org.alongside.supervision.SupervisionSheet;
import org.alongside.supervision.Wellbeing;

/** What is said in invented supervisions. Data like names, so it stands here and not in the message files. */
final class SaidInSupervision {
    private static final List<Wellbeing> MOODS =
            List.of(Wellbeing.GOOD, Wellbeing.ALL_RIGHT, Wellbeing.VERY_GOOD, Wellbeing.GOOD, Wellbeing.LOW);
    private static final List<String> SAID = List.of(
            "Busy with the new flat, and glad of the drop-in as something that stays the same.",
            "Slept badly for a week. Better since the clocks changed.",
            "Looks forward to the choir again.",
            "Two of the regulars moved away in one month. Misses them.");
    private static final List<String> WORKED = List.of(
            "Walking to the job centre together rather than talking about it.",
            "Saying at the start how long there is.",
            "The list of who is open on a Sunday.",
            "Asking what would help, and waiting.");
    private static final List<String> GOALS = List.of(
            "Run the Thursday table alone.", "Come to the next group meeting.", "Learn how benefits letters are read.");

    static final String WHY = "We had the day down differently. Found another.";
    static final String PRISON = "The visits room was shut that afternoon. HMP Glenesk rang at noon.";
    static final String BUS = "The bus did not come, and then the phone was flat. Rang the next morning.";
    static final String DIFFERENTLY =
            "Mostly as I remember it. I did not say that I want fewer people, I said that I want to see them longer.";
    static final String IN_CONFIDENCE = "The anniversary is next month. Would like to be rung that week.";

    static final String WORRIES =
            "He looked worn out on Tuesday, and said that it would not matter if he stopped coming. That is not like him.";
    static final String LOST_TEMPER = "A visitor shouted at her at the drop-in. She was shaken, and walked home alone.";
    static final String RANG =
            "Rang her the same evening. Two of us are at the table from now on, and nobody locks up alone.";
    static final String TOLD = "Thank you for telling us. From now on two of us are there until everybody has gone.";

    static SupervisionSheet sheet(int turn) {
        return new SupervisionSheet(
                one(MOODS, turn),
                one(SAID, turn),
                "Three people, one of them new.",
                turn % 3 == 0 ? "Was asked for a phone number, and gave the office’s." : "",
                "",
                one(WORKED, turn + 1),
                turn % 4 == 0 ? "Would like to hear more about benefits." : "",
                turn % 2 == 0 ? "Bus fares handed in." : "",
                one(GOALS, turn));
    }

    /** As far as it was written before the two met. */
    static SupervisionSheet begun() {
        return new SupervisionSheet(
                null, "", "Three people, one of them new.", "", "", "", "Asked about first aid last time.", "", "");
    }

    private static <T> T one(List<T> of, int turn) {
        return of.get(turn % of.size());
    }

    private SaidInSupervision() {}
}
