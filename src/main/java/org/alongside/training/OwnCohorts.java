package org.alongside.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.accounts.SignedIn;
import org.alongside.shared.AreaId;
import org.alongside.shared.NotFound;
import org.alongside.shared.UserId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Which cohorts are whose: a trainer's and a verifier's wherever they are, a co-ordinator's and a manager's in their areas. */
@Component
class OwnCohorts {
    private static final Set<Role> BY_AREA = EnumSet.of(Role.COORDINATOR, Role.MANAGER);
    private static final UUID NONE = new UUID(0, 0);

    private final Cohorts cohorts;
    private final CurrentUser current;

    OwnCohorts(Cohorts cohorts, CurrentUser current) {
        this.cohorts = cohorts;
        this.current = current;
    }

    List<Cohort> page(boolean over, Pageable page) {
        SignedIn me = current.get();
        return cohorts.page(
                me.organisation(),
                meAsTrainer(),
                me.is(Role.INTERNAL_VERIFIER) ? me.user() : new UserId(NONE),
                myAreas(),
                over,
                page);
    }

    /** The areas in which the signed-in user arranges cohorts; never an empty list, which a query cannot be asked. */
    List<UUID> myAreas() {
        SignedIn me = current.get();
        return BY_AREA.stream().anyMatch(me::is)
                ? Stream.concat(Stream.of(NONE), me.areas().stream().map(AreaId::id))
                        .toList()
                : List.of(NONE);
    }

    /** The signed-in user as somebody who teaches, or nobody. */
    UserId meAsTrainer() {
        SignedIn me = current.get();
        return me.is(Role.TRAINER) ? me.user() : new UserId(NONE);
    }

    /** @throws NotFound when it is none of theirs in any way */
    Cohort toSee(CohortId id) {
        return mine(id, cohort -> teaches(cohort) || verifies(cohort) || isOfMyAreas(cohort));
    }

    Cohort toTeach(CohortId id) {
        return mine(id, this::teaches);
    }

    Cohort toVerify(CohortId id) {
        return mine(id, this::verifies);
    }

    Cohort toArrange(CohortId id) {
        return mine(id, cohort -> teaches(cohort) || isOfMyAreas(cohort));
    }

    Cohort ofMyAreas(CohortId id) {
        return mine(id, this::isOfMyAreas);
    }

    boolean teaches(Cohort cohort) {
        SignedIn me = current.get();
        return me.is(Role.TRAINER) && cohort.isTaughtBy(me.user());
    }

    boolean verifies(Cohort cohort) {
        SignedIn me = current.get();
        return me.is(Role.INTERNAL_VERIFIER) && cohort.isVerifiedBy(me.user());
    }

    boolean isOfMyAreas(Cohort cohort) {
        SignedIn me = current.get();
        return BY_AREA.stream().anyMatch(me::is) && me.areas().contains(cohort.area());
    }

    private Cohort mine(CohortId id, Predicate<Cohort> allowed) {
        return cohorts.findByOrganisationAndId(current.get().organisation(), id)
                .filter(allowed)
                .orElseThrow(NotFound::new);
    }
}
