package org.alongside.vetting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.people.StageGuard;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/**
 * G2 and G3: what a role requires must be cleared, before Ready and again on the day on which somebody becomes Active.
 *
 * <p>The words are the same whether a check is only late or has something on it (G14).
 */
@Component
class CheckConditions implements StageGuard {
    private static final Set<Stage> ASKED = EnumSet.of(Stage.READY, Stage.ACTIVE);

    private final Requirements requirements;
    private final Checks checks;

    CheckConditions(Requirements requirements, Checks checks) {
        this.requirements = requirements;
        this.checks = checks;
    }

    @Override
    public List<Condition> conditions(PersonId person, OpportunityId opportunity, Stage to, LocalDate on) {
        if (!ASKED.contains(to)) return List.of();
        return requirements.role(opportunity).stream()
                .flatMap(role -> conditions(person, role, to, on))
                .toList();
    }

    private Stream<Condition> conditions(PersonId person, RoleProfileId role, Stage to, LocalDate on) {
        boolean regulated = requirements.of(role).regulated();
        List<Check> theirs = checks.findByPersonOrderByKindAscRoundDesc(person);
        return requirements.kinds(role).stream()
                .map(kind -> condition(kind, theirs, regulated && to == Stage.ACTIVE && kind.isPvg(), on));
    }

    private static Condition condition(CheckKind kind, List<Check> theirs, boolean byLaw, LocalDate on) {
        List<Check> ofKind =
                theirs.stream().filter(check -> check.kind().equals(kind.id())).toList();
        boolean cleared = ofKind.stream().anyMatch(check -> check.countsOn(on));
        boolean spared = !byLaw
                && ofKind.stream().anyMatch(check -> check.isLatest() && check.state() == CheckState.NOT_REQUIRED);
        String key = byLaw ? "vetting.condition.law." : "vetting.condition.check.";
        Sentence words = Sentence.of(key + (cleared || spared ? "met" : "open"), kind.name());
        return new Condition(byLaw ? "G2" : "G3", PersonalData.CHECK_OUTCOME, words, cleared || spared);
    }
}
