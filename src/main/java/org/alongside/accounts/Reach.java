package org.alongside.accounts;

/** How far a permission goes: whose data it covers. */
public enum Reach {
    /** About the person themself, or people assigned to them. */
    OWN("own"),
    /** People in one of the reader's areas. */
    AREA("area"),
    /** Candidates of the reader's cohorts. */
    COHORTS("cohorts"),
    /** Candidates whose decisions the reader is to sample. */
    SAMPLE("sample"),
    /** Only what the reader wrote. */
    AUTHOR("author"),
    /** Only what the reader raised. */
    RAISER("raiser"),
    /** The second person to decide one disclosure case. */
    SECOND_DECIDER("second decider"),
    /** The lead named in one concern. */
    NAMED_LEAD("named lead"),
    /** Everybody in the organisation. */
    ALL("all");

    private final String word;

    Reach(String word) {
        this.word = word;
    }

    static Reach of(String word) {
        for (Reach reach : values()) {
            if (reach.word.equals(word)) return reach;
        }
        throw new IllegalArgumentException("not a reach: " + word);
    }
}
