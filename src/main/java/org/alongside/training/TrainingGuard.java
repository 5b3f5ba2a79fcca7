package org.alongside.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.PersonalData;
import org.alongside.people.Condition;
import org.alongside.people.Stage;
import org.alongside.people.StageGuard;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/**
 * G8: nobody is ready for a role before the training that the role needs is complete.
 *
 * <p>The induction is asked of everybody, whatever their role, by the module that welcomes them; here it is not asked again.
 */
@Component
class TrainingGuard implements StageGuard {
    private final RoleTrainings needs;
    private final OpportunityService opportunities;
    private final Completions completions;
    private final Programmes programmes;

    TrainingGuard(
            RoleTrainings needs, OpportunityService opportunities, Completions completions, Programmes programmes) {
        this.needs = needs;
        this.opportunities = opportunities;
        this.completions = completions;
        this.programmes = programmes;
    }

    @Override
    public List<Condition> conditions(PersonId person, OpportunityId opportunity, Stage to, LocalDate on) {
        if (opportunities.find(opportunity).isEmpty()) return List.of();
        List<ProgrammeId> needed = needs.of(opportunities.role(opportunity).id()).stream()
                .map(RoleTraining::programme)
                .toList();
        if (needed.isEmpty()) return List.of();
        Map<ProgrammeId, String> names = programmes.names(needed);
        Set<ProgrammeId> askedElsewhere = programmes.findByIdIn(needed).stream()
                .filter(Programme::isInduction)
                .map(Programme::id)
                .collect(Collectors.toSet());
        Set<ProgrammeId> done = completions.findByPersonOrderByCompletedOn(person).stream()
                .filter(one -> !one.completedOn().isAfter(on))
                .map(Completion::programme)
                .collect(Collectors.toSet());
        return needed.stream()
                .filter(one -> !askedElsewhere.contains(one))
                .map(one -> condition(names.getOrDefault(one, ""), done.contains(one)))
                .toList();
    }

    private static Condition condition(String name, boolean met) {
        Sentence words = Sentence.of("training.condition." + (met ? "met" : "open"), name);
        return new Condition("G8", PersonalData.TRAINING_PROGRESS, words, met);
    }
}
