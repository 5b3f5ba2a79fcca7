package org.alongside.recruitment;

import java.util.List;

/** What we ask after the form, if somebody wants to say, to see whether we reach everybody. The words are in the message files. */
public enum EqualityQuestion {
    AGE("under-18", "18-24", "25-34", "35-44", "45-54", "55-64", "65-over"),
    GENDER("woman", "man", "non-binary", "another"),
    ETHNICITY("white", "mixed", "asian", "african", "caribbean-black", "arab", "another"),
    DISABILITY("yes", "no"),
    RELIGION("none", "buddhist", "christian", "hindu", "jewish", "muslim", "sikh", "another"),
    ORIENTATION("straight", "gay-lesbian", "bisexual", "another");

    private final List<String> answers;

    EqualityQuestion(String... answers) {
        this.answers = List.of(answers);
    }

    /** The answers that may be kept; what is not among them counts as not said. */
    public List<String> answers() {
        return answers;
    }
}
