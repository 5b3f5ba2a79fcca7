package org.alongside.progression;

/** Who moves somebody on the way to paid work. */
public enum PathwayMover {
    /** The night on which the last of the criteria is met. */
    THE_CALENDAR,
    A_MANAGER,
    /** The person, or staff who say how the person said it. */
    THE_PERSON
}
