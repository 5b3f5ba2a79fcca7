package org.alongside.mentoring;

/** What a contact cost something for. */
public enum ExpenseWhat {
    BUS,
    TRAIN,
    TAXI,
    /** In words of their own. */
    OTHER
}
