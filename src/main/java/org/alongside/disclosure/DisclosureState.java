package org.alongside.disclosure;

import static java.util.Map.entry;
import static org.alongside.disclosure.DisclosureMover.SECOND_DECIDER;
import static org.alongside.disclosure.DisclosureMover.THE_PERSON;
import static org.alongside.disclosure.DisclosureMover.VETTING_LEAD;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.alongside.shared.Refused;

/**
 * Where a self-disclosure is. Who may make which move stands in one table; every other is refused.
 *
 * <p>Accepting an offer begins it as asked. Whatever the person adds is read before anything is decided: it is received again.
 */
public enum DisclosureState {
    ASKED,
    WRITING,
    WANTS_TO_TALK,
    BY_POST,
    RECEIVED,
    READ,
    TALKED,
    ASSESSED,
    /** Waits for the second person. */
    PROPOSED,
    /** The second person thinks otherwise, or the person's answer asks for it. */
    TALK_AGAIN,
    DECIDED;

    private static final Map<DisclosureState, Map<DisclosureState, DisclosureMover>> MOVES = Map.ofEntries(
            entry(
                    ASKED,
                    Map.of(
                            WRITING,
                            THE_PERSON,
                            WANTS_TO_TALK,
                            THE_PERSON,
                            BY_POST,
                            THE_PERSON,
                            RECEIVED,
                            THE_PERSON,
                            READ,
                            VETTING_LEAD)),
            entry(
                    WRITING,
                    Map.of(WANTS_TO_TALK, THE_PERSON, BY_POST, THE_PERSON, RECEIVED, THE_PERSON, READ, VETTING_LEAD)),
            entry(
                    WANTS_TO_TALK,
                    Map.of(WRITING, THE_PERSON, BY_POST, THE_PERSON, RECEIVED, THE_PERSON, READ, VETTING_LEAD)),
            entry(
                    BY_POST,
                    Map.of(WRITING, THE_PERSON, WANTS_TO_TALK, THE_PERSON, RECEIVED, THE_PERSON, READ, VETTING_LEAD)),
            entry(RECEIVED, Map.of(READ, VETTING_LEAD)),
            entry(
                    READ,
                    Map.of(RECEIVED, THE_PERSON, TALKED, VETTING_LEAD, ASSESSED, VETTING_LEAD, DECIDED, VETTING_LEAD)),
            entry(TALKED, Map.of(RECEIVED, THE_PERSON, ASSESSED, VETTING_LEAD)),
            entry(
                    ASSESSED,
                    Map.of(RECEIVED, THE_PERSON, TALKED, VETTING_LEAD, PROPOSED, VETTING_LEAD, DECIDED, VETTING_LEAD)),
            entry(
                    PROPOSED,
                    Map.of(
                            RECEIVED,
                            THE_PERSON,
                            ASSESSED,
                            VETTING_LEAD,
                            DECIDED,
                            SECOND_DECIDER,
                            TALK_AGAIN,
                            SECOND_DECIDER)),
            entry(TALK_AGAIN, Map.of(RECEIVED, THE_PERSON, TALKED, VETTING_LEAD)),
            entry(DECIDED, Map.of(TALK_AGAIN, VETTING_LEAD)));

    private static final Set<DisclosureState> WITH_THE_PERSON = EnumSet.of(ASKED, WRITING, WANTS_TO_TALK, BY_POST);

    /** Whether {@code by} may move it from here to {@code next}. */
    public boolean leadsTo(DisclosureState next, DisclosureMover by) {
        return MOVES.getOrDefault(this, Map.of()).get(next) == by;
    }

    /** @throws Refused when the table has no such move */
    DisclosureState to(DisclosureState next, DisclosureMover by) {
        if (!leadsTo(next, by)) throw new Refused("disclosure.refused.move");
        return next;
    }

    /** Nothing has reached us yet. */
    public boolean isWithThePerson() {
        return WITH_THE_PERSON.contains(this);
    }
}
