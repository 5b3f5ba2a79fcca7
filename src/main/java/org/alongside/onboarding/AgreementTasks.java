package org.alongside.onboarding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.people.OwnTask;
import org.alongside.people.OwnTasks;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** Reading and accepting the agreements is the person’s own to do, once they accepted our offer. */
@Component
class AgreementTasks implements OwnTasks {
    private static final Set<Stage> ASKED = EnumSet.of(Stage.ONBOARDING, Stage.READY);

    private final Acknowledgements acknowledgements;
    private final PersonService people;

    AgreementTasks(Acknowledgements acknowledgements, PersonService people) {
        this.acknowledgements = acknowledgements;
        this.people = people;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<OwnTask> tasks(PersonId person) {
        if (!ASKED.contains(people.detailsFor(person).stage())) return List.of();
        Set<Agreement> accepted = acknowledgements.acceptedBy(person);
        return Arrays.stream(Agreement.values())
                .map(agreement -> new OwnTask(
                        Sentence.of("onboarding.task." + agreement),
                        Sentence.of("onboarding.task.why"),
                        "/status/agreements/" + agreement.address(),
                        accepted.contains(agreement)))
                .toList();
    }
}
