package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.ActsOn;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.ForModules;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refusal;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How candidates stand with an award, for the module that makes certificates; and what has become of their claims. */
@Service
public class AwardService {
    private final Candidates candidates;
    private final Cohorts cohorts;
    private final ProgrammeVersions versions;
    private final Units units;
    private final Assessments assessments;
    private final Appeals appeals;
    private final HeldNumbers numbers;
    private final CurrentUser current;
    private final Clock clock;

    AwardService(
            Candidates candidates,
            Cohorts cohorts,
            ProgrammeVersions versions,
            Units units,
            Assessments assessments,
            Appeals appeals,
            HeldNumbers numbers,
            CurrentUser current,
            Clock clock) {
        this.candidates = candidates;
        this.cohorts = cohorts;
        this.versions = versions;
        this.units = units;
        this.assessments = assessments;
        this.appeals = appeals;
        this.numbers = numbers;
        this.current = current;
        this.clock = clock;
    }

    /** One candidate; empty for none of this organisation, and for a course. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<AwardStanding> standing(OrganisationId organisation, CandidateId id) {
        return candidates
                .findById(id)
                .filter(one -> one.organisation().equals(organisation))
                .flatMap(one -> cohorts.findByOrganisationAndId(organisation, one.cohort())
                        .flatMap(cohort ->
                                standings(cohort, List.of(one)).stream().findFirst()));
    }

    /** All candidates of a cohort who have not left, whoever asks: a handful of queries, however many they are. */
    @ForModules
    @Transactional(readOnly = true)
    public List<AwardStanding> standings(OrganisationId organisation, CohortId id) {
        Cohort cohort = cohorts.findByOrganisationAndId(organisation, id).orElseThrow(NotFound::new);
        return standings(
                cohort,
                candidates.findByCohort(id).stream()
                        .filter(one -> one.leftOn() == null)
                        .toList());
    }

    /** Everything that somebody is or was entered for, the newest last. */
    @ForModules
    @Transactional(readOnly = true)
    public List<AwardStanding> standings(PersonId person) {
        return candidates.findByPersonOrderById(person).stream()
                .flatMap(one -> standing(one.organisation(), one.id()).stream())
                .toList();
    }

    /**
     * Our certificate was issued on that day. Two who press at once: the second finds it issued.
     *
     * @throws Refused while something is missing (G10), and when it is issued already
     */
    @ForModules
    @Transactional
    public void issued(OrganisationId organisation, CandidateId id, LocalDate on) {
        Candidate candidate = held(organisation, id);
        Cohort cohort = cohorts.findByOrganisationAndId(organisation, candidate.cohort())
                .orElseThrow(NotFound::new);
        List<Assessment> mine = assessments.findByCandidate(id);
        CertificateRule.enforce(facts(
                cohort,
                mine,
                numbers.existsById(candidate.person()),
                !appeals.openOf(List.of(id)).isEmpty()));
        candidate.move(AwardProgress.CERTIFICATE_ISSUED, AwardProgress.Mover.MANAGER, on);
    }

    /** Our certificate was revoked and no other takes its place: it may be issued again once that is right. */
    @ForModules
    @Transactional
    public void revoked(OrganisationId organisation, CandidateId id, LocalDate on) {
        held(organisation, id).move(AwardProgress.SAMPLING_CLOSED, AwardProgress.Mover.MANAGER, on);
    }

    /** The award was claimed at its awarding body on that day. */
    @ActsOn(Act.CLAIM_AWARDS)
    @Transactional
    public void claim(PersonId person, CandidateId id, LocalDate on) {
        own(person, id).claim(ClaimState.CLAIMED, checked(on));
    }

    /** The awarding body’s own certificate came. */
    @ActsOn(Act.CLAIM_AWARDS)
    @Transactional
    public void received(PersonId person, CandidateId id, String number, LocalDate on) {
        if (number.isBlank() || number.length() > 60) throw new Refused("training.refused.received-number");
        own(person, id).receive(number.strip(), checked(on));
    }

    private LocalDate checked(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) throw new Refused("training.refused.ahead");
        return on;
    }

    private Candidate own(PersonId person, CandidateId id) {
        Candidate candidate = held(current.get().organisation(), id);
        if (!candidate.person().equals(person)) throw new NotFound();
        if (!candidate.progress().isComplete()) throw new Refused("training.refused.not-complete");
        return candidate;
    }

    private Candidate held(OrganisationId organisation, CandidateId id) {
        return candidates
                .held(id)
                .filter(one -> one.organisation().equals(organisation))
                .orElseThrow(NotFound::new);
    }

    private List<AwardStanding> standings(Cohort cohort, List<Candidate> some) {
        List<UnitRow> of = units.rows(cohort.programmeVersion());
        if (of.isEmpty() || some.isEmpty()) return List.of();
        ProgrammeVersion version = versions.of(cohort.programmeVersion());
        List<CandidateId> ids = some.stream().map(Candidate::id).toList();
        Map<CandidateId, List<Assessment>> all =
                assessments.findByCandidateIn(ids).stream().collect(Collectors.groupingBy(Assessment::candidate));
        Set<CandidateId> appealing = appeals.openOf(ids);
        Set<PersonId> withNumber =
                numbers.among(some.stream().map(Candidate::person).toList());
        return some.stream()
                .map(one -> {
                    List<Assessment> mine = all.getOrDefault(one.id(), List.of());
                    return standing(
                            version,
                            of,
                            one,
                            mine,
                            CertificateRule.missing(facts(
                                    cohort, mine, withNumber.contains(one.person()), appealing.contains(one.id()))));
                })
                .toList();
    }

    private static AwardStanding standing(
            ProgrammeVersion version, List<UnitRow> of, Candidate one, List<Assessment> mine, List<Refusal> missing) {
        Set<UnitId> achieved = mine.stream()
                .filter(unit -> unit.state().isCompetent())
                .map(Assessment::unit)
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
            Cohort cohort, List<Assessment> units, boolean hasNumber, boolean appealOpen) {
        return new CertificateRule.Facts(
                hasNumber,
                units.size(),
                (int) units.stream().filter(one -> one.state().isCompetent()).count(),
                cohort.isClosed(),
                (int) units.stream()
                        .filter(one -> one.isInSample() && one.state() != UnitState.CONFIRMED)
                        .count(),
                appealOpen);
    }
}
