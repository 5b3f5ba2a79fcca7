package org.alongside.supervision;

/** How somebody is, in their own view. */
public enum Wellbeing {
    STRUGGLING,
    LOW,
    ALL_RIGHT,
    GOOD,
    VERY_GOOD
}
