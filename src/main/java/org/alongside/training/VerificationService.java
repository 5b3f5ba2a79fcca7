package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.Folded;
import org.alongside.shared.NotFound;
import org.alongside.shared.PersonId;
import org.alongside.shared.Refused;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The internal verifier: a sample by the stated plan, confirmed or returned, and closed for the cohort. */
@Service
public class VerificationService {
    private final OwnCohorts own;
    private final Cohorts cohorts;
    private final Candidates candidates;
    private final Assessments assessments;
    private final Appeals appeals;
    private final Roster roster;
    private final Sampling sampling;
    private final Units units;
    private final UnitTurns turns;
    private final CohortStaff staff;
    private final UserDirectory colleagues;
    private final CurrentUser current;
    private final Clock clock;

    VerificationService(
            OwnCohorts own,
            Cohorts cohorts,
            Candidates candidates,
            Assessments assessments,
            Appeals appeals,
            Roster roster,
            Sampling sampling,
            Units units,
            UnitTurns turns,
            CohortStaff staff,
            UserDirectory colleagues,
            CurrentUser current,
            Clock clock) {
        this.own = own;
        this.cohorts = cohorts;
        this.candidates = candidates;
        this.assessments = assessments;
        this.appeals = appeals;
        this.roster = roster;
        this.sampling = sampling;
        this.units = units;
        this.turns = turns;
        this.staff = staff;
        this.colleagues = colleagues;
        this.current = current;
        this.clock = clock;
    }

    /** How far the sampling of a cohort is: numbers alone. */
    @Acts(Act.SEE_COHORTS)
    @Transactional(readOnly = true)
    public SamplePlan plan(CohortId id) {
        return sampling.plan(own.toSee(id));
    }

    /** The decisions in the sample whose candidates the reader may know of. */
    @Acts(Act.SEE_COHORTS)
    @Transactional(readOnly = true)
    public List<SampleRow> sample(CohortId id) {
        Cohort cohort = own.toSee(id);
        Map<CandidateId, String> names = roster.of(cohort).stream()
                .collect(Collectors.toMap(one -> one.candidate().id(), Roster.Named::name));
        Map<UnitId, UnitRow> of = units.rows(cohort.programmeVersion()).stream()
                .collect(Collectors.toMap(UnitRow::id, Function.identity()));
        List<Assessment> chosen = assessments.findByCohortAndStateIn(id, Sampling.LOOKED_AT).stream()
                .filter(one -> one.isInSample() && names.containsKey(one.candidate()))
                .toList();
        Map<UserId, String> assessors = colleagues.names(chosen.stream()
                .map(Assessment::assessor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return chosen.stream()
                .map(one -> new SampleRow(
                        one.person(),
                        Objects.requireNonNull(names.get(one.candidate())),
                        Objects.requireNonNull(of.get(one.unit())),
                        one.state(),
                        Objects.requireNonNull(one.sampledWhy()),
                        one.assessor() == null ? "" : assessors.getOrDefault(one.assessor(), "")))
                .sorted(Comparator.comparing((SampleRow row) -> row.state() != UnitState.SAMPLED)
                        .thenComparing(row -> Folded.text(row.name()))
                        .thenComparing(row -> row.unit().number()))
                .toList();
    }

    /** What waits for an answer of the verifier, in the sample or not; whoever asked first comes first. */
    @Acts(Act.VERIFY)
    @Transactional(readOnly = true)
    public List<AppealedRow> appeals(CohortId id) {
        Cohort cohort = own.toVerify(id);
        List<Appeals.Waiting> open = appeals.toAnswer(id);
        if (open.isEmpty()) return List.of();
        Map<PersonId, String> names = roster.of(cohort).stream()
                .collect(Collectors.toMap(one -> one.candidate().person(), Roster.Named::name));
        Map<UnitId, UnitRow> of = units.rows(cohort.programmeVersion()).stream()
                .collect(Collectors.toMap(UnitRow::id, Function.identity()));
        return open.stream()
                .map(one -> new AppealedRow(
                        one.person(),
                        names.getOrDefault(one.person(), ""),
                        Objects.requireNonNull(of.get(one.unit())),
                        one.since()))
                .toList();
    }

    /** Chooses what the plan asks for by now; what is chosen stays chosen. Told twice, it chooses once. */
    @Acts(Act.VERIFY)
    @Transactional
    public int choose(CohortId id) {
        own.toVerify(id);
        Cohort cohort = cohorts.held(id).orElseThrow(NotFound::new);
        Map<UUID, SampleReason> added = sampling.toAdd(cohort, sampling.competent(id));
        sampling.competent(id).stream()
                .filter(one -> added.containsKey(one.id().id()) && one.state() == UnitState.COMPETENT)
                .forEach(one -> turns.take(
                        one,
                        null,
                        () -> one.sample(
                                Objects.requireNonNull(added.get(one.id().id())), clock.instant())));
        return added.size();
    }

    /** Agrees with a decision. */
    @Acts(Act.VERIFY)
    @Transactional
    public void confirm(CohortId id, PersonId person, UnitId unit, long version) {
        verify(id, person, unit, UnitState.CONFIRMED, null, version);
    }

    /** Gives a decision back, with what is to be done about it. */
    @Acts(Act.VERIFY)
    @Transactional
    public void giveBack(CohortId id, PersonId person, UnitId unit, String action, long version) {
        if (action.isBlank()) throw new Refused("training.refused.say-action");
        verify(id, person, unit, UnitState.RETURNED, action.strip(), version);
    }

    private void verify(
            CohortId id, PersonId person, UnitId unit, UnitState outcome, @Nullable String words, long version) {
        Cohort cohort = own.toVerify(id);
        UserId me = current.get().user();
        AssessmentRules.NOT_THEMSELF.enforce(staff.anyIs(List.of(me), person));
        Candidate candidate =
                candidates.findByCohortAndPerson(cohort.id(), person).orElseThrow(NotFound::new);
        Assessment found = turns.held(candidate.id(), unit, version);
        AssessmentRules.ASSESSOR_IS_NOT_THE_VERIFIER.enforce(new AssessmentRules.Verifier(found.assessor(), me));
        turns.take(found, words, () -> found.verify(outcome, words, me, clock.instant()));
    }

    /**
     * Closes the sampling of the cohort: from now on whoever has every unit may get our certificate (G10).
     *
     * @throws Refused while the plan asks for more, or something chosen is not confirmed
     */
    @Acts(Act.VERIFY)
    @Transactional
    public void close(CohortId id) {
        own.toVerify(id);
        Cohort cohort = cohorts.held(id).orElseThrow(NotFound::new);
        if (cohort.isClosed()) return;
        SamplePlan plan = sampling.plan(cohort);
        if (plan.toChoose() > 0) throw new Refused("training.refused.choose-first", plan.toChoose());
        if (!plan.mayClose()) throw new Refused("training.refused.confirm-first", plan.chosen() - plan.confirmed());
        if (!appeals.openIn(id).isEmpty()) throw new Refused("training.refused.appeal-first");
        cohort.close(LocalDate.now(clock), current.get().user());
        candidates
                .findByCohort(id)
                .forEach(one -> turns.follow(candidates.held(one.id()).orElseThrow()));
    }
}
