package org.alongside.forms;

import java.util.EnumSet;
import java.util.Set;

/** What sort of answer a question takes, and how much of it unless the question says otherwise. */
public enum QuestionKind {
    /** Several questions on one page; has no answer of its own. */
    GROUP(0),
    SHORT_TEXT(200),
    LONG_TEXT(4000),
    NAME(200),
    ONE_OF(0),
    SEVERAL_OF(0),
    PHONE(40),
    EMAIL(254),
    DATE(0),
    /** An address as it stands on an envelope, in lines. */
    ADDRESS(500);

    private static final Set<QuestionKind> CHOICES = EnumSet.of(ONE_OF, SEVERAL_OF);
    private static final Set<QuestionKind> LINES = EnumSet.of(LONG_TEXT, ADDRESS);

    private final int maximum;

    QuestionKind(int maximum) {
        this.maximum = maximum;
    }

    /** The most characters, when the question does not say. */
    int maximum() {
        return maximum;
    }

    /** True when the answer is chosen from options. */
    public boolean isChoice() {
        return CHOICES.contains(this);
    }

    /** True when the answer may have several lines. */
    public boolean hasLines() {
        return LINES.contains(this);
    }
}
