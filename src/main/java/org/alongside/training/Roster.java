package org.alongside.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alongside.accounts.Access;
import org.alongside.accounts.ListScope;
import org.alongside.accounts.PersonalData;
import org.alongside.people.KnownPerson;
import org.alongside.people.PeopleDirectory;
import org.alongside.shared.Folded;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * The candidates of a cohort with their names, as far as the reader may know of them: a trainer all of their own cohort, a verifier
 * those in the sample, a co-ordinator or manager those of their areas.
 */
@Component
class Roster {
    /** A candidate and what they are called. */
    record Named(Candidate candidate, String name) {}

    private final Candidates candidates;
    private final OwnCohorts own;
    private final PeopleDirectory people;
    private final Access access;

    Roster(Candidates candidates, OwnCohorts own, PeopleDirectory people, Access access) {
        this.candidates = candidates;
        this.own = own;
        this.people = people;
        this.access = access;
    }

    /** By name; two queries, however many they are. */
    List<Named> of(Cohort cohort) {
        List<Candidate> all = own.teaches(cohort) || own.isOfMyAreas(cohort)
                ? candidates.findByCohort(cohort.id())
                : candidates.sampled(cohort.id());
        return named(cohort, all);
    }

    /** Those who have not left. */
    List<Named> staying(Cohort cohort) {
        return of(cohort).stream()
                .filter(one -> one.candidate().leftOn() == null)
                .toList();
    }

    /** @throws NotFound when they are none that the reader may know of */
    Named one(Cohort cohort, CandidateId id) {
        return of(cohort).stream()
                .filter(one -> one.candidate().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Named> named(Cohort cohort, List<Candidate> all) {
        boolean whole = own.teaches(cohort) || own.verifies(cohort);
        ListScope scope =
                whole ? new ListScope(cohort.organisation(), true, Set.of()) : access.listScope(PersonalData.IDENTITY);
        Map<PersonId, KnownPerson> known =
                people.known(all.stream().map(Candidate::person).toList(), scope);
        return all.stream()
                .filter(one -> known.containsKey(one.person()))
                .map(one -> new Named(
                        one, Objects.requireNonNull(known.get(one.person())).shownName()))
                .sorted(Comparator.comparing((Named one) -> Folded.text(one.name()))
                        .thenComparing(one -> one.candidate().id().id()))
                .toList();
    }
}
