package org.alongside.supervision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.people.Volunteering;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/** Asks the rule {@link SupervisionIsDue} about people, many of them with two queries. */
@Component
class DueDays {
    private final Supervisions supervisions;
    private final RhythmsSince rhythms;

    DueDays(Supervisions supervisions, RhythmsSince rhythms) {
        this.supervisions = supervisions;
        this.rhythms = rhythms;
    }

    SupervisionIsDue of(Volunteering someone) {
        return Objects.requireNonNull(of(List.of(someone)).get(someone.person()));
    }

    /** All of them of one organisation. */
    Map<PersonId, SupervisionIsDue> of(List<Volunteering> people) {
        if (people.isEmpty()) return Map.of();
        Rhythms stood = of(people.getFirst().organisation());
        Map<PersonId, List<Attempt>> attempts =
                supervisions.attempts(people.stream().map(Volunteering::person).toList()).stream()
                        .collect(groupingBy(Attempt::person));
        return people.stream()
                .collect(toMap(
                        Volunteering::person,
                        one -> new SupervisionIsDue(one, stood, attempts.getOrDefault(one.person(), List.of()))));
    }

    Rhythms of(OrganisationId organisation) {
        return Rhythms.of(rhythms.findByOrganisationOrderBySince(organisation));
    }
}
