package org.alongside.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.OwnTask;
import org.alongside.people.OwnTasks;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** To tell us is the person’s own to do, once they accepted our offer; what we decided is theirs to read. */
@Component
class DisclosureTask implements OwnTasks {
    static final String ADDRESS = "/status/tell-us";

    private static final Set<Stage> ASKED = EnumSet.of(Stage.ONBOARDING, Stage.READY, Stage.ON_HOLD);

    private final SelfDisclosures disclosures;
    private final PersonService people;

    DisclosureTask(SelfDisclosures disclosures, PersonService people) {
        this.disclosures = disclosures;
        this.people = people;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<OwnTask> tasks(PersonId person) {
        Stage stage = people.detailsFor(person).stage();
        return disclosures.findFirstByPersonOrderByAskedAtDesc(person).stream()
                .flatMap(one -> task(one, stage).stream())
                .toList();
    }

    private static Optional<OwnTask> task(SelfDisclosure one, Stage stage) {
        boolean no = stage == Stage.DECLINED && one.decision() == Suitability.NOT_SUITABLE;
        if (!no && !ASKED.contains(stage)) return Optional.empty();
        OwnDisclosure.Phase phase = OwnDisclosure.Phase.of(one.state());
        String key = "disclosure.task." + phase;
        return Optional.of(new OwnTask(Sentence.of(key), Sentence.of(key + ".why"), ADDRESS, !no && isDone(phase)));
    }

    private static boolean isDone(OwnDisclosure.Phase phase) {
        return phase != OwnDisclosure.Phase.TO_CHOOSE && phase != OwnDisclosure.Phase.WRITING;
    }
}
