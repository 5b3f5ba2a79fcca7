package org.alongside.clearance;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;
import org.jspecify.annotations.Nullable;

/** A decision with what it has to agree with. */
record Decision(DecisionData data, @Nullable LocalDate submittedOn, LocalDate today) {
    /** What must hold of what the prison decided; each rule names the field that it is about. */
    enum Rules implements Rule<Decision> {
        LETTER_HAS_A_DATE {
            @Override
            boolean holds(Decision it) {
                return it.data().letterOn() != null;
            }
        },
        LETTER_IS_NOT_AHEAD {
            @Override
            boolean holds(Decision it) {
                return !isAfter(it.data().letterOn(), it.today());
            }
        },
        LETTER_CAME_AFTER_THE_FORM {
            @Override
            boolean holds(Decision it) {
                return !isAfter(it.submittedOn(), it.data().letterOn());
            }
        },
        YES_HAS_DAYS {
            @Override
            boolean holds(Decision it) {
                return !it.data().isYes()
                        || (it.data().validFrom() != null && it.data().validUntil() != null);
            }
        },
        ENDS_AFTER_IT_BEGINS {
            @Override
            boolean holds(Decision it) {
                return !it.data().isYes()
                        || !isAfter(it.data().validFrom(), it.data().validUntil());
            }
        },
        ENDS_AFTER_THE_LETTER {
            @Override
            boolean holds(Decision it) {
                return !it.data().isYes()
                        || !isAfter(it.data().letterOn(), it.data().validUntil());
            }
        },
        NO_HAS_A_REASON {
            @Override
            boolean holds(Decision it) {
                return it.data().isYes() || it.data().refusal() != null;
            }
        },
        NO_SAYS_WHO_DECIDED {
            @Override
            boolean holds(Decision it) {
                PrisonRefusal no = it.data().refusal();
                return it.data().isYes() || no == null || !no.decidedBy().isBlank();
            }
        },
        ASKED_AGAIN_AFTER_THE_LETTER {
            @Override
            boolean holds(Decision it) {
                return it.data().isYes()
                        || !isAfter(it.data().letterOn(), it.data().askAgainBy());
            }
        };

        abstract boolean holds(Decision it);

        @Override
        public Optional<Refusal> refusal(Decision it) {
            return holds(it) ? Optional.empty() : Optional.of(Refusal.because("clearance.decision." + name()));
        }

        private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one != null && other != null && one.isAfter(other);
        }

        /** @throws Refused with the first rule that does not hold */
        static void enforceAll(Decision decision) {
            for (Rules rule : values()) rule.enforce(decision);
        }
    }
}
