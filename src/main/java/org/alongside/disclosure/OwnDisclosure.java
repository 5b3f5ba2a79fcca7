package org.alongside.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.alongside.forms.FormDefinition.About;
import org.jspecify.annotations.Nullable;

/**
 * A self-disclosure as the person themself reads it.
 *
 * @param about what we ask, why, and what need not be told, in the version of today
 * @param readers the names of those who read it
 * @param twoDecide whether the role always has two people decide
 * @param words what we wrote to them; null when nothing is decided, or its time is over
 * @param safeguards what was agreed, null as above
 * @param answerUntil the last day to answer; null when nothing is decided, or the time is over
 */
public record OwnDisclosure(
        Phase phase,
        @Nullable HowTold how,
        @Nullable LocalDate toldOn,
        List<About> about,
        List<String> readers,
        boolean twoDecide,
        @Nullable Suitability decision,
        @Nullable String words,
        @Nullable String safeguards,
        @Nullable LocalDate answerUntil,
        boolean answered) {
    /** As far as it concerns the person: all that we do with it is one phase. */
    public enum Phase {
        TO_CHOOSE,
        WRITING,
        WANTS_TO_TALK,
        BY_POST,
        WITH_US,
        DECIDED;

        static Phase of(DisclosureState state) {
            return switch (state) {
                case ASKED -> TO_CHOOSE;
                case WRITING -> WRITING;
                case WANTS_TO_TALK -> WANTS_TO_TALK;
                case BY_POST -> BY_POST;
                case RECEIVED, READ, TALKED, ASSESSED, PROPOSED, TALK_AGAIN -> WITH_US;
                case DECIDED -> DECIDED;
            };
        }
    }

    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "OwnDisclosure";
    }
}
