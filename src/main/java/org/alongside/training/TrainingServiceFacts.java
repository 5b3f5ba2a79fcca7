package org.alongside.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.PersonalData;
import org.alongside.people.ServiceFacts;
import org.alongside.people.ServicePart;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** Courses that somebody completed, on their record of service; awards stand there by their certificates, with the title chosen. */
@Component
class TrainingServiceFacts implements ServiceFacts {
    private final Completions completions;
    private final Programmes programmes;

    TrainingServiceFacts(Completions completions, Programmes programmes) {
        this.completions = completions;
        this.programmes = programmes;
    }

    @Override
    public Optional<ServicePart> part(PersonId person) {
        List<Completion> done = completions.findByPersonOrderByCompletedOn(person);
        Map<ProgrammeId, Programme> known =
                programmes.findByIdIn(done.stream().map(Completion::programme).toList()).stream()
                        .filter(one -> one.kind() == TrainingKind.COURSE)
                        .collect(Collectors.toMap(Programme::id, Function.identity()));
        List<ServicePart.Line> lines = done.stream()
                .filter(one -> known.containsKey(one.programme()))
                .map(one -> new ServicePart.Line(known.get(one.programme()).name(), one.completedOn()))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServicePart(Sentence.of("training.service"), lines));
    }

    @Override
    public PersonalData data() {
        return PersonalData.TRAINING_PROGRESS;
    }

    @Override
    public int order() {
        return 20;
    }
}
