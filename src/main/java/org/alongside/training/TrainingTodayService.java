package org.alongside.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a trainer or a verifier, and for whoever can name one: registers, evidence, a sample, appeals, a cohort to close. */
@Service
public class TrainingTodayService {
    private static final Duration LOOKS_BACK = Duration.ofDays(120);

    private final TrainingSessions sessions;
    private final Assessments assessments;
    private final Appeals appeals;
    private final Cohorts cohorts;
    private final Units units;
    private final OwnCohorts own;
    private final CohortStaff staff;
    private final CurrentUser current;
    private final Clock clock;

    TrainingTodayService(
            TrainingSessions sessions,
            Assessments assessments,
            Appeals appeals,
            Cohorts cohorts,
            Units units,
            OwnCohorts own,
            CohortStaff staff,
            CurrentUser current,
            Clock clock) {
        this.sessions = sessions;
        this.assessments = assessments;
        this.appeals = appeals;
        this.cohorts = cohorts;
        this.units = units;
        this.own = own;
        this.staff = staff;
        this.current = current;
        this.clock = clock;
    }

    /** Of the signed-in user’s own cohorts, what waits longest first; at most {@code limit} of each kind. */
    @Acts(Act.SEE_TODAY)
    @Transactional(readOnly = true)
    public List<TrainingToDo> waiting(int limit) {
        SignedIn me = current.get();
        List<TrainingToDo> all = new ArrayList<>();
        if (me.may(Act.ASSESS)) {
            all.addAll(registers(me, limit));
            assessments.toAssess(me.organisation(), me.user(), Limit.of(limit)).stream()
                    .map(one -> new TrainingToDo(
                            TrainingToDo.What.EVIDENCE,
                            one.cohort(),
                            one.name(),
                            unit(one.unit()),
                            null,
                            null,
                            one.count(),
                            one.since()))
                    .forEach(all::add);
        }
        if (me.may(Act.VERIFY)) all.addAll(toVerify(me, limit));
        if (me.may(Act.ARRANGE_COHORTS)) all.addAll(withoutVerifier(me, limit));
        return all;
    }

    private List<TrainingToDo> toVerify(SignedIn me, int limit) {
        Limit most = Limit.of(limit);
        List<TrainingToDo> all = new ArrayList<>();
        appeals.toAnswer(me.organisation(), me.user(), most).stream()
                .map(one -> new TrainingToDo(
                        TrainingToDo.What.APPEAL,
                        one.cohort(),
                        one.name(),
                        unit(one.unit()),
                        one.person(),
                        null,
                        1,
                        one.since()))
                .forEach(all::add);
        assessments.toVerify(me.organisation(), me.user(), most).stream()
                .map(one -> of(TrainingToDo.What.SAMPLE, one))
                .forEach(all::add);
        assessments.toClose(me.organisation(), me.user(), most).stream()
                .map(one -> of(TrainingToDo.What.CLOSING, one))
                .forEach(all::add);
        return all;
    }

    /** Nobody’s Today would have the appeal: whoever can name a verifier does. They are told of the unit, and not whose it is. */
    private List<TrainingToDo> withoutVerifier(SignedIn me, int limit) {
        return appeals
                .withoutVerifier(
                        me.organisation(), staff.verifiers(), own.meAsTrainer(), own.myAreas(), Limit.of(limit))
                .stream()
                .map(one -> new TrainingToDo(
                        TrainingToDo.What.NO_VERIFIER,
                        one.cohort(),
                        one.name(),
                        unit(one.unit()),
                        null,
                        null,
                        1,
                        one.since()))
                .toList();
    }

    private static TrainingToDo of(TrainingToDo.What what, Assessments.Sampled one) {
        return new TrainingToDo(what, one.cohort(), one.name(), null, null, null, one.count(), one.since());
    }

    private List<TrainingToDo> registers(SignedIn me, int limit) {
        Instant now = clock.instant();
        List<TrainingSession> open =
                sessions.withoutRegister(me.organisation(), me.user(), now.minus(LOOKS_BACK), now, Limit.of(limit));
        Map<CohortId, String> names =
                cohorts
                        .findByIdIn(open.stream()
                                .map(TrainingSession::cohort)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Cohort::id, Cohort::name));
        return open.stream()
                .map(one -> new TrainingToDo(
                        TrainingToDo.What.REGISTER,
                        one.cohort(),
                        names.getOrDefault(one.cohort(), ""),
                        null,
                        null,
                        one.row(clock.getZone(), now),
                        1,
                        one.startsAt()))
                .toList();
    }

    private @Nullable UnitRow unit(UnitId id) {
        return units.findById(id).map(Unit::row).orElse(null);
    }
}
