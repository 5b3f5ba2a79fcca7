package org.alongside.training;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Component;

/** What the stated plan of a cohort’s sample asks for, and how much of it is done. */
@Component
class Sampling {
    private static final List<UnitState> COMPETENT =
            List.of(UnitState.COMPETENT, UnitState.SAMPLED, UnitState.CONFIRMED);
    static final List<UnitState> LOOKED_AT = List.of(
            UnitState.COMPETENT,
            UnitState.SAMPLED,
            UnitState.CONFIRMED,
            UnitState.RETURNED,
            UnitState.EVIDENCE_SUBMITTED,
            UnitState.NOT_YET_COMPETENT);

    private final Assessments assessments;
    private final UserDirectory colleagues;

    Sampling(Assessments assessments, UserDirectory colleagues) {
        this.assessments = assessments;
        this.colleagues = colleagues;
    }

    /** How far it is: numbers alone. */
    SamplePlan plan(Cohort cohort) {
        List<Assessment> looked = assessments.findByCohortAndStateIn(cohort.id(), LOOKED_AT);
        List<Assessment> competent =
                looked.stream().filter(one -> COMPETENT.contains(one.state())).toList();
        int chosen = (int) looked.stream().filter(Assessment::isInSample).count();
        int confirmed = (int) looked.stream()
                .filter(one -> one.isInSample() && one.state() == UnitState.CONFIRMED)
                .count();
        int missing = cohort.isClosed() ? 0 : toAdd(cohort, competent).size();
        return new SamplePlan(
                cohort.sampleShare(),
                competent.size(),
                chosen + missing,
                chosen,
                confirmed,
                colleagues.names(newAssessors(competent)).values().stream()
                        .sorted()
                        .toList(),
                cohort.closedOn());
    }

    /** What the plan asks for by now and is not in the sample yet. */
    Map<UUID, SampleReason> toAdd(Cohort cohort, List<Assessment> competent) {
        return SampleChoice.of(
                competent.stream()
                        .map(one -> new SampleChoice.Made(
                                one.id().id(),
                                one.unit().id(),
                                Objects.requireNonNull(one.assessor()),
                                one.isInSample()))
                        .toList(),
                cohort.sampleShare(),
                newAssessors(competent));
    }

    List<Assessment> competent(CohortId id) {
        return assessments.findByCohortAndStateIn(id, COMPETENT);
    }

    private Set<UserId> newAssessors(List<Assessment> decisions) {
        return decisions.stream()
                .map(Assessment::assessor)
                .filter(Objects::nonNull)
                .distinct()
                .filter(one -> assessments.confirmedOf(one) < SampleChoice.KNOWN_AFTER)
                .collect(Collectors.toSet());
    }
}
