package org.alongside.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Component;

/** How candidates stand with their award: a handful of queries, however many they are. */
@Component
class AwardStandings {
    private final Cohorts cohorts;
    private final ProgrammeVersions versions;
    private final Units units;
    private final Assessments assessments;
    private final Appeals appeals;
    private final HeldNumbers numbers;

    AwardStandings(
            Cohorts cohorts,
            ProgrammeVersions versions,
            Units units,
            Assessments assessments,
            Appeals appeals,
            HeldNumbers numbers) {
        this.cohorts = cohorts;
        this.versions = versions;
        this.units = units;
        this.assessments = assessments;
        this.appeals = appeals;
        this.numbers = numbers;
    }

    List<AwardStanding> of(Cohort cohort, List<Candidate> some) {
        List<UnitRow> of = units.rows(cohort.programmeVersion());
        if (of.isEmpty() || some.isEmpty()) return List.of();
        ProgrammeVersion version = versions.of(cohort.programmeVersion());
        Known known = known(some);
        return some.stream()
                .map(one ->
                        standing(version, of, one, known.units(one), CertificateRule.missing(known.facts(cohort, one))))
                .toList();
    }

    /** @throws Refused with the first thing that one of them misses (G10) */
    void enforce(List<Candidate> some) {
        Known known = known(some);
        Map<CohortId, Cohort> of = new HashMap<>();
        for (Candidate one : some) {
            Cohort cohort = of.computeIfAbsent(
                    one.cohort(),
                    id -> cohorts.findByOrganisationAndId(one.organisation(), id)
                            .orElseThrow(NotFound::new));
            CertificateRule.enforce(known.facts(cohort, one));
        }
    }

    private Known known(List<Candidate> some) {
        List<CandidateId> ids = some.stream().map(Candidate::id).toList();
        return new Known(
                assessments.stands(ids).stream().collect(Collectors.groupingBy(Assessments.Stand::candidate)),
                appeals.openOf(ids),
                numbers.among(some.stream().map(Candidate::person).toList()));
    }

    /** What the rule asks about, of all of them. */
    private record Known(
            Map<CandidateId, List<Assessments.Stand>> units, Set<CandidateId> appealing, Set<PersonId> withNumber) {
        List<Assessments.Stand> units(Candidate one) {
            return units.getOrDefault(one.id(), List.of());
        }

        CertificateRule.Facts facts(Cohort cohort, Candidate one) {
            return AwardStandings.facts(
                    cohort, units(one), withNumber.contains(one.person()), appealing.contains(one.id()));
        }
    }

    private static AwardStanding standing(
            ProgrammeVersion version,
            List<UnitRow> of,
            Candidate one,
            List<Assessments.Stand> mine,
            List<Refusal> missing) {
        Set<UnitId> achieved = mine.stream()
                .filter(unit -> unit.state().isCompetent())
                .map(Assessments.Stand::unit)
                .collect(Collectors.toSet());
        return new AwardStanding(
                one.id(),
                one.person(),
                one.cohort(),
                version.id(),
                version.title(),
                version.description(),
                of.stream().filter(unit -> achieved.contains(unit.id())).toList(),
                one.completedOn(),
                one.progress(),
                one.issuedOn(),
                one.claim(),
                missing);
    }

    private static CertificateRule.Facts facts(
            Cohort cohort, List<Assessments.Stand> units, boolean hasNumber, boolean appealOpen) {
        return new CertificateRule.Facts(
                hasNumber,
                units.size(),
                (int) units.stream().filter(one -> one.state().isCompetent()).count(),
                cohort.isClosed(),
                (int) units.stream().filter(Assessments.Stand::isUnconfirmed).count(),
                appealOpen);
    }
}
