package org.alongside.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.people.PersonService;
import org.alongside.recruitment.OpportunityService;
import org.alongside.shared.OpportunityId;
import org.alongside.shared.PersonId;
import org.alongside.shared.RoleProfileId;
import org.alongside.vetting.RoleRequirementService;
import org.springframework.stereotype.Component;

/** What is asked of somebody, and how far they are with it. */
@Component
class Figures {
    private final AllCriteria criteria;
    private final PersonService people;
    private final OpportunityService opportunities;
    private final RoleRequirementService requirements;
    private final Map<CriterionKind, Measure> measures;

    Figures(
            AllCriteria criteria,
            PersonService people,
            OpportunityService opportunities,
            RoleRequirementService requirements,
            List<Measure> measures) {
        this.criteria = criteria;
        this.people = people;
        this.opportunities = opportunities;
        this.requirements = requirements;
        this.measures = measures.stream().collect(Collectors.toMap(Measure::kind, Function.identity()));
    }

    /** What the role of somebody asks; empty when it cannot become a paid one. */
    Optional<List<Criterion>> asked(PersonId person) {
        return role(person)
                .filter(role -> requirements.of(role).paidPathway())
                .map(role ->
                        criteria.newest(people.organisationOf(person), role).criteria());
    }

    /** All but what the named lead answers; see decision 0142. */
    List<Measured> of(PersonId person, List<Criterion> asked, LocalDate on) {
        return asked.stream()
                .filter(one -> !one.kind().isTheLeads())
                .map(one -> measure(one).of(person, one, on))
                .toList();
    }

    /** Before this day it cannot all be met; empty while nobody can tell. */
    Optional<LocalDate> notBefore(PersonId person, List<Criterion> asked) {
        return asked.stream()
                .filter(one -> one.kind() == CriterionKind.MONTHS_ACTIVE)
                .findFirst()
                .flatMap(one -> measure(one).comesOn(person, one));
    }

    private Optional<RoleProfileId> role(PersonId person) {
        OpportunityId opportunity = people.detailsFor(person).opportunity();
        return Optional.ofNullable(opportunity)
                .flatMap(one -> opportunities.find(one).map(found -> opportunities.role(one)));
    }

    private Measure measure(Criterion asked) {
        return Objects.requireNonNull(measures.get(asked.kind()));
    }
}
