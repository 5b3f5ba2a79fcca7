package org.alongside.mentoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.people.Stage;
import org.alongside.shared.Refusal;
import org.alongside.shared.Rule;

/** What must be so before somebody is matched. Each says why not in a plain sentence. */
enum MatchRule implements Rule<MatchQuestion> {
    AT_WORK("G3") {
        @Override
        boolean isContent(MatchQuestion it) {
            return it.stage() == Stage.ACTIVE || it.stage() == Stage.PAID;
        }
    },
    /** G3 and G8: every required check and training, and the code of conduct, as on that day. */
    READY_THAT_DAY("G3, G8") {
        @Override
        boolean isContent(MatchQuestion it) {
            return it.missing().isEmpty();
        }
    },
    IN_THE_AREA("") {
        @Override
        boolean isContent(MatchQuestion it) {
            return it.inArea() && it.wish().suits(it.area());
        }
    },
    FREE_PLACE("") {
        @Override
        boolean isContent(MatchQuestion it) {
            return it.open() < it.wish().most();
        }
    },
    WOMEN_OR_MEN("") {
        @Override
        boolean isContent(MatchQuestion it) {
            return it.wish().suits(it.sex());
        }
    },
    ONE_MENTOR("") {
        @Override
        boolean isContent(MatchQuestion it) {
            return !it.taken();
        }
    },
    PROJECT_GOES_ON("") {
        @Override
        boolean isContent(MatchQuestion it) {
            return !it.rests();
        }
    };

    /** Between a proposal and its beginning these may not have changed; wishes are asked once. */
    private static final Set<MatchRule> ON_THE_DAY = EnumSet.of(AT_WORK, READY_THAT_DAY, PROJECT_GOES_ON);

    private final String number;

    MatchRule(String number) {
        this.number = number;
    }

    abstract boolean isContent(MatchQuestion it);

    @Override
    public Optional<Refusal> refusal(MatchQuestion it) {
        return isContent(it) ? Optional.empty() : Optional.of(Refusal.because("mentoring.rule." + name()));
    }

    /** The number in the domain’s list of rules; empty for those of this module. */
    String number() {
        return number;
    }

    /** All that speaks against it. */
    static List<MatchRule> against(MatchQuestion it) {
        return Stream.of(values()).filter(rule -> !rule.isContent(it)).toList();
    }

    static List<MatchRule> againstOnTheDay(MatchQuestion it) {
        return against(it).stream().filter(ON_THE_DAY::contains).toList();
    }

    static void enforceAll(MatchQuestion it) {
        for (MatchRule rule : values()) rule.enforce(it);
    }

    /** Before a match is agreed, and before it begins. */
    static void enforceOnTheDay(MatchQuestion it) {
        ON_THE_DAY.forEach(rule -> rule.enforce(it));
    }
}
