package org.alongside.vetting;

import org.alongside.people.ContactWay;

/**
 * Somebody who is named as a referee.
 *
 * @param howKnown may say that they are a probation worker, so it is held apart (G14)
 * @param way how they want to be reached
 * @param reach the number, the e-mail address or what stands on the envelope
 */
public record RefereeData(String name, String howKnown, ContactWay way, String reach) {
    /** Says nothing, so that no log holds it. */
    @Override
    public String toString() {
        return "RefereeData";
    }
}
