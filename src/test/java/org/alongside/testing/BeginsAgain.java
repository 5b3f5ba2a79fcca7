package org.alongside.testing;

/** What a program keeps in its memory and must not hand on from one test class to the next. */
public interface BeginsAgain {
    /** As it was when the program had started. */
    void beginsAgain();
}
