package org.alongside.training;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accounts.ForModules;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists for the module that makes certificates: where some are due, and what is claimed at the awarding body. */
@Service
public class AwardListService {
    private final CandidateLists candidates;
    private final Cohorts cohorts;
    private final ProgrammeVersions versions;
    private final AwardingBodies bodies;
    private final Units units;

    AwardListService(
            CandidateLists candidates,
            Cohorts cohorts,
            ProgrammeVersions versions,
            AwardingBodies bodies,
            Units units) {
        this.candidates = candidates;
        this.cohorts = cohorts;
        this.versions = versions;
        this.bodies = bodies;
        this.units = units;
    }

    /** Cohorts of these areas in which somebody may have our certificate, the longest waiting first. */
    @ForModules
    @Transactional(readOnly = true)
    public List<ReadyCohort> ready(OrganisationId organisation, Collection<AreaId> areas, int limit) {
        if (areas.isEmpty()) return List.of();
        Collection<UUID> in = areas.stream().map(AreaId::id).toList();
        return candidates.ready(organisation, in, Limit.of(limit));
    }

    /** Whom of one cohort nothing keeps from our certificate, and who has none yet. */
    @ForModules
    @Transactional(readOnly = true)
    public Set<CandidateId> ready(OrganisationId organisation, CohortId cohort) {
        return candidates.ready(organisation, cohort);
    }

    /** Everybody in the cohort who has not left; whoever asks has checked who may read it. */
    @ForModules
    @Transactional(readOnly = true)
    public List<EnteredPerson> entered(OrganisationId organisation, CohortId cohort) {
        return candidates.entered(organisation, cohort);
    }

    /** Everybody in the cohort who has not left, with what a claim needs; whoever asks has checked who may read it. */
    @ForModules
    @Transactional(readOnly = true)
    public ClaimSheet claims(OrganisationId organisation, CohortId id) {
        Cohort cohort = cohorts.findByOrganisationAndId(organisation, id).orElseThrow(NotFound::new);
        ProgrammeVersion version = versions.of(cohort.programmeVersion());
        List<Candidate> all = candidates.staying(id);
        Map<PersonId, String> numbers = numbers(all);
        return new ClaimSheet(
                body(organisation, version),
                version.title(),
                version.bodyCode(),
                units.rows(cohort.programmeVersion()),
                all.stream()
                        .map(one -> row(cohort, one, numbers.get(one.person())))
                        .toList());
    }

    private static ClaimRow row(Cohort cohort, Candidate one, @Nullable String number) {
        return new ClaimRow(
                one.id(),
                one.person(),
                number,
                cohort.isClosed() && one.progress().isComplete(),
                one.completedOn(),
                one.claim(),
                one.claimedOn(),
                one.receivedOn(),
                one.receivedNumber());
    }

    private String body(OrganisationId organisation, ProgrammeVersion version) {
        BodyId body = version.body();
        return body == null
                ? ""
                : bodies.findByOrganisationAndId(organisation, body)
                        .map(one -> one.row().name())
                        .orElse("");
    }

    private Map<PersonId, String> numbers(List<Candidate> all) {
        if (all.isEmpty()) return Map.of();
        return candidates.numbers(all.stream().map(Candidate::person).toList()).stream()
                .collect(Collectors.toMap(HeldNumber::person, HeldNumber::number));
    }
}
