package org.alongside.disclosure.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.alongside.disclosure.DisclosureDetails;
import org.alongside.disclosure.DisclosureState;

/** What a vetting lead can do with a self-disclosure from where it is, in the order in which it is usually done. */
enum DisclosureStep {
    ANSWER_READ("answer-read", DisclosureActions::answerIsRead),
    READ("read", DisclosureActions::read),
    REPORT("report", DisclosureActions::askWhatTheyTold),
    DECIDE("decide", DisclosureActions::askToDecide),
    ASSESS("assess", DisclosureActions::askToAssess),
    TALK("talk", DisclosureActions::askHowTheTalkWent),
    TAKE_BACK("take-back", DisclosureActions::takeBack),
    LOOK_AGAIN("look-again", DisclosureActions::lookAgain);

    private final String key;
    private final BiConsumer<DisclosureActions, DisclosureDetails> begin;

    DisclosureStep(String key, BiConsumer<DisclosureActions, DisclosureDetails> begin) {
        this.key = key;
        this.begin = begin;
    }

    /** To undo is never the way on. */
    boolean isWayOn() {
        return this != TAKE_BACK && this != LOOK_AGAIN;
    }

    String key() {
        return key;
    }

    void begin(DisclosureActions actions, DisclosureDetails one) {
        begin.accept(actions, one);
    }

    /** What was told and not talked of yet wants a talk first. */
    static List<DisclosureStep> of(DisclosureDetails one) {
        boolean talkFirst = one.state() == DisclosureState.READ && one.holdsSomething();
        Stream<DisclosureStep> steps = Stream.of(values()).filter(step -> step.isOpen(one));
        return talkFirst
                ? steps.sorted((a, b) -> Boolean.compare(b == TALK, a == TALK)).toList()
                : steps.toList();
    }

    private boolean isOpen(DisclosureDetails one) {
        DisclosureState state = one.state();
        return switch (this) {
            case ANSWER_READ -> one.answerUnread();
            case READ -> state == DisclosureState.RECEIVED;
            case REPORT -> state.isWithThePerson();
            case DECIDE -> state == DisclosureState.ASSESSED || state == DisclosureState.READ && !one.holdsSomething();
            case ASSESS ->
                one.next().contains(DisclosureState.ASSESSED) && state != DisclosureState.PROPOSED
                        || state == DisclosureState.ASSESSED;
            case TALK -> one.next().contains(DisclosureState.TALKED) || state == DisclosureState.TALKED;
            case TAKE_BACK -> state == DisclosureState.PROPOSED;
            case LOOK_AGAIN -> one.mayLookAgain() && !one.gone();
        };
    }
}
