package org.alongside.mentoring;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/** How an expense is paid back: never more than it cost (G11). */
enum PaidBackRule implements Rule<PaidBackRule.Payment> {
    AT_MOST_WHAT_IT_COST("G11") {
        @Override
        boolean isContent(Payment it) {
            return it.paid() <= it.cost();
        }
    },
    SOMETHING("") {
        @Override
        boolean isContent(Payment it) {
            return it.paid() > 0;
        }
    },
    NOT_BEFORE("") {
        @Override
        boolean isContent(Payment it) {
            return !it.on().isBefore(it.spentOn());
        }
    },
    NOT_AHEAD("") {
        @Override
        boolean isContent(Payment it) {
            return !it.on().isAfter(it.today());
        }
    };

    /** What the rules look at; amounts in pence. */
    record Payment(int cost, int paid, LocalDate spentOn, LocalDate on, LocalDate today) {}

    private final String number;

    PaidBackRule(String number) {
        this.number = number;
    }

    abstract boolean isContent(Payment it);

    @Override
    public Optional<Refusal> refusal(Payment it) {
        return isContent(it) ? Optional.empty() : Optional.of(Refusal.because("mentoring.paid.rule." + name()));
    }

    /** The number in the domain’s list of rules; empty for those of this module. */
    String number() {
        return number;
    }

    static void enforceAll(Payment it) {
        for (PaidBackRule rule : values()) rule.enforce(it);
    }
}
