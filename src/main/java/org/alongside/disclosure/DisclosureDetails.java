package org.alongside.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.forms.AnswerLine;
import org.jspecify.annotations.Nullable;

/**
 * A self-disclosure as those read it who decide.
 *
 * @param answers what the person wrote, in the words of the form
 * @param reported what a colleague wrote down of a letter or a talk
 * @param holdsSomething whether anything was told
 * @param outcomeWords what is said to the person; proposed while {@code proposed} is set
 * @param gone true when its time is over and only the outcome is kept
 * @param answerUnread the person answered, and nobody has said that they read it
 * @param mayLookAgain whether the decision can still be opened again
 * @param twoDecide whether any decision takes two people; a no always does
 * @param next where a vetting lead may move it to
 */
public record DisclosureDetails(
        DisclosureId id,
        DisclosureState state,
        @Nullable HowTold how,
        LocalDate askedOn,
        @Nullable LocalDate toldOn,
        List<AnswerLine> answers,
        @Nullable String reported,
        boolean holdsSomething,
        List<Talk> talks,
        List<Said> said,
        @Nullable RiskAssessment assessment,
        @Nullable Suitability proposed,
        String firstName,
        String secondName,
        boolean iAmFirst,
        boolean iAmSecond,
        @Nullable Suitability decision,
        @Nullable LocalDate decidedOn,
        String decidedBy,
        @Nullable String outcomeWords,
        boolean gone,
        boolean answerUnread,
        boolean mayLookAgain,
        boolean twoDecide,
        Set<DisclosureState> next,
        long version) {
    /** One conversation; its words are null when their time is over. */
    public record Talk(
            LocalDate on,
            TalkHow how,
            String by,
            @Nullable String words,
            @Nullable String theirView) {}

    /**
     * Something that was said besides.
     *
     * @param key which kind, as the message files name it
     * @param by the colleague, or nothing when it was the person
     * @param words null when their time is over
     */
    public record Said(
            String key, String by, LocalDate on, @Nullable String words) {}

    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "DisclosureDetails";
    }
}
