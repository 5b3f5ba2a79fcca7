package org.alongside.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<ProgrammeId, String> courses =
                programmes.findByIdIn(done.stream().map(Completion::programme).toList()).stream()
                        .filter(one -> one.kind() == TrainingKind.COURSE)
                        .collect(Collectors.toMap(Programme::id, Programme::name));
        List<ServicePart.Line> lines = new ArrayList<>();
        for (Completion one : done) {
            String name = courses.get(one.programme());
            if (name != null) lines.add(new ServicePart.Line(name, one.completedOn()));
        }
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
