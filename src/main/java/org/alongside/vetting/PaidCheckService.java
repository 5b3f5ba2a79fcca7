package org.alongside.vetting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.accounts.ForModules;
import org.alongside.people.PersonDetails;
import org.alongside.people.PersonService;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What paid work asks of checks: a volunteer's free check does not serve a paid post, which begins an assessment of its own (G13). */
@Service
public class PaidCheckService {
    private final Requirements requirements;
    private final Checks checks;
    private final CheckKinds kinds;
    private final CheckDesk desk;
    private final PersonService people;

    PaidCheckService(Requirements requirements, Checks checks, CheckKinds kinds, CheckDesk desk, PersonService people) {
        this.requirements = requirements;
        this.checks = checks;
        this.kinds = kinds;
        this.desk = desk;
        this.people = people;
    }

    /** A15: the kinds of which somebody has a check that was made free of charge because they volunteer. */
    @ForModules
    @Transactional(readOnly = true)
    public List<String> freeChecks(PersonId person) {
        List<Check> latest = checks.findByPersonOrderByKindAscRoundDesc(person).stream()
                .filter(Check::isLatest)
                .filter(Check::freeVolunteer)
                .toList();
        return kinds.findByIdIn(latest.stream().map(Check::kind).toList()).stream()
                .map(CheckKind::name)
                .sorted()
                .toList();
    }

    /**
     * G13: begins another round of every check that the role requires. What counted before goes on counting for the volunteer until it
     * ends, so that nothing stops meanwhile.
     */
    @ForModules
    @Transactional
    public void beginAssessment(PersonId person) {
        PersonDetails details = people.detailsFor(person);
        CheckRules.offerIsAccepted(details);
        role(details)
                .flatMap(role -> requirements.kinds(role).stream())
                .map(kind -> desk.begin(people.organisationOf(person), person, kind.id(), null))
                .forEach(Check::isForPaidWork);
    }

    /** Whether all that the role requires of a paid post has been cleared since the assessment began. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean isAssessed(PersonId person) {
        List<Check> theirs = checks.findByPersonOrderByKindAscRoundDesc(person);
        return role(people.detailsFor(person))
                .flatMap(role -> requirements.kinds(role).stream())
                .allMatch(kind -> theirs.stream()
                        .filter(check -> check.isLatest() && check.kind().equals(kind.id()))
                        .anyMatch(check -> check.countsOn(desk.today()) && !check.freeVolunteer()));
    }

    private Stream<RoleProfileId> role(PersonDetails person) {
        return Optional.ofNullable(person.opportunity()).flatMap(requirements::role).stream();
    }
}
