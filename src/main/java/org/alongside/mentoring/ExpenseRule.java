package org.alongside.mentoring;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/** Expenses at most at actual cost, never a flat payment (G11). Each part says in a plain sentence what to write instead. */
enum ExpenseRule implements Rule<ExpenseData> {
    IT_COST_SOMETHING("G11") {
        @Override
        boolean isContent(ExpenseData it) {
            return it.pence() > 0;
        }
    },
    WITHIN_REASON("") {
        @Override
        boolean isContent(ExpenseData it) {
            return it.pence() <= MOST_PENCE;
        }
    },
    WHAT_FOR("G11") {
        @Override
        boolean isContent(ExpenseData it) {
            return it.what() == ExpenseWhat.OTHER
                    ? !it.words().isBlank() && it.words().length() <= LONGEST_WORDS
                    : it.words().isBlank();
        }
    },
    RECEIPT_OR_WHY_NONE("G11") {
        @Override
        boolean isContent(ExpenseData it) {
            return it.receipt() || (!it.whyNone().isBlank() && it.whyNone().length() <= LONGEST_WORDS);
        }
    },
    NO_FLAT_RATE("G11") {
        @Override
        boolean isContent(ExpenseData it) {
            return !says(it, FLAT);
        }
    },
    NOT_ROUNDED("G11") {
        @Override
        boolean isContent(ExpenseData it) {
            return !says(it, ROUNDED);
        }
    },
    NO_PAY("G11") {
        @Override
        boolean isContent(ExpenseData it) {
            return !says(it, PAY);
        }
    };

    static final int LONGEST_WORDS = 120;
    private static final int POUND = 100;
    private static final int MOST_POUNDS = 500;
    private static final int MOST_PENCE = MOST_POUNDS * POUND;

    /** How a flat payment is asked for. “A bus to his flat” is none, nor is a day ticket. */
    private static final Pattern FLAT =
            Pattern.compile("\\b(flat (rate|amount|sum|fee|payment)|fixed (rate|amount|sum)|lump sum|allowance|per diem"
                    + "|day rate|daily rate|per (day|hour|visit|meeting|session|week)|£?\\d+ (a|an|each|every) (day|hour"
                    + "|visit|meeting|session|week))\\b");

    private static final Pattern ROUNDED =
            Pattern.compile("\\b(rounded|round(ing)? up|roughly|approx\\w*|estimate\\w*|about £?\\d|around £?\\d"
                    + "|more or less|or so)");

    /** “Pay and display” is parking, and somebody pays for tickets: only pay for the mentor is meant. */
    private static final Pattern PAY =
            Pattern.compile("\\b(wages?|salary|honorarium|bonus|reward|tips?|my time|time spent|for (my )?(hours|work)"
                    + "|my pay|pay for me|paying me|thank[- ]?you (money|payment)|for helping|for mentoring)\\b");

    private final String number;

    ExpenseRule(String number) {
        this.number = number;
    }

    abstract boolean isContent(ExpenseData it);

    @Override
    public Optional<Refusal> refusal(ExpenseData it) {
        if (isContent(it)) return Optional.empty();
        return Optional.of(Refusal.because("mentoring.expense.rule." + name(), MOST_POUNDS, LONGEST_WORDS));
    }

    /** The number in the domain’s list of rules; empty for those of this module. */
    String number() {
        return number;
    }

    static void enforceAll(ExpenseData it) {
        for (ExpenseRule rule : values()) rule.enforce(it);
    }

    /** Nothing is wrong with it by itself; whoever pays is told, and asks. */
    static boolean looksRound(int pence, boolean receipt) {
        return !receipt && pence % POUND == 0;
    }

    private static boolean says(ExpenseData it, Pattern what) {
        return what.matcher((it.words() + " · " + it.whyNone()).toLowerCase(Locale.UK))
                .find();
    }
}
