package org.alongside.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.OwnTask;
import org.alongside.people.OwnTasks;
import org.alongside.people.PersonService;
import org.alongside.people.Stage;
import org.alongside.shared.PersonId;
import org.alongside.shared.Sentence;
import org.springframework.stereotype.Component;

/** What somebody has to do for their checks and references themself. */
@Component
class VettingTasks implements OwnTasks {
    private static final String CHECKS = "/status/checks";

    private final Checks checks;
    private final CheckSheet sheet;
    private final Referees referees;
    private final RefereeDesk desk;
    private final PersonService people;

    VettingTasks(Checks checks, CheckSheet sheet, Referees referees, RefereeDesk desk, PersonService people) {
        this.checks = checks;
        this.sheet = sheet;
        this.referees = referees;
        this.desk = desk;
        this.people = people;
    }

    @Override
    public List<OwnTask> tasks(PersonId person) {
        List<OwnTask> tasks = new ArrayList<>();
        Stage stage = people.detailsFor(person).stage();
        if (stage == Stage.ONBOARDING || stage == Stage.READY)
            references(person).ifPresent(tasks::add);
        List<Check> theirs = checks.findByPersonOrderByKindAscRoundDesc(person).stream()
                .filter(Check::isLatest)
                .toList();
        Map<CheckKindId, CheckKind> kinds = sheet.kinds(theirs);
        theirs.forEach(check -> task(check, sheet.kind(kinds, check).name()).ifPresent(tasks::add));
        return tasks;
    }

    @Override
    public int order() {
        return 20;
    }

    private Optional<OwnTask> references(PersonId person) {
        int needed = desk.needed(person);
        if (needed == 0) return Optional.empty();
        long named = referees.findByPersonOrderByNamedAt(person).stream()
                .filter(one -> one.state().isOpen())
                .count();
        return Optional.of(new OwnTask(
                Sentence.of("vetting.task.references"),
                Sentence.of("vetting.task.references.why", needed, named),
                "/status/referees",
                named >= needed));
    }

    /** A form to fill in, a certificate to share; done as soon as we have seen it. */
    private static Optional<OwnTask> task(Check check, String kind) {
        return switch (check.state()) {
            case REQUESTED ->
                Optional.of(new OwnTask(
                        Sentence.of("vetting.task.fill-in", kind),
                        Sentence.of("vetting.task.fill-in.why"),
                        CHECKS,
                        false));
            case WITH_THE_PERSON ->
                Optional.of(new OwnTask(
                        Sentence.of("vetting.task.share", kind), Sentence.of("vetting.task.share.why"), CHECKS, false));
            case SEEN, CLEAR, NEEDS_A_CONVERSATION, ACCEPTED, UNDER_REVIEW, EXPIRING ->
                Optional.of(new OwnTask(
                        Sentence.of("vetting.task.share", kind), Sentence.of("vetting.task.share.done"), CHECKS, true));
            case NOT_REQUIRED, REQUIRED, NOT_ACCEPTED, EXPIRED, LAPSED -> Optional.empty();
        };
    }
}
