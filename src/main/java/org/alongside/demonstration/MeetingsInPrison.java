package org.alongside.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.accounts.Acting;
import org.alongside.clearance.ClearanceId;
import org.alongside.clearance.ClearanceService;
import org.alongside.clearance.ClearanceState;
import org.alongside.clearance.DecisionData;
import org.alongside.clearance.EstablishmentId;
import org.alongside.clearance.EstablishmentRow;
import org.alongside.clearance.EstablishmentService;
import org.alongside.clearance.KindRow;
import org.alongside.clearance.KindService;
import org.alongside.clearance.LegalIdentityData;
import org.alongside.clearance.LegalIdentityService;
import org.alongside.clearance.Nation;
import org.alongside.clearance.PastAddress;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.VisitData;
import org.alongside.mentoring.VisitId;
import org.alongside.mentoring.VisitService;
import org.alongside.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A pair that meets in two prisons, both of which let the mentor in. */
@Component
@Profile("demo")
class MeetingsInPrison {
    private final VisitService visits;
    private final EstablishmentService prisons;
    private final KindService kinds;
    private final LegalIdentityService identities;
    private final ClearanceService clearances;
    private final Acting acting;
    private final DemonstrationClock clock;

    MeetingsInPrison(
            VisitService visits,
            EstablishmentService prisons,
            KindService kinds,
            LegalIdentityService identities,
            ClearanceService clearances,
            Acting acting,
            DemonstrationClock clock) {
        this.visits = visits;
        this.prisons = prisons;
        this.kinds = kinds;
        this.identities = identities;
        this.clearances = clearances;
        this.acting = acting;
        this.clock = clock;
    }

    /** One meeting held, one that the prison called off, one of which nobody has said what came of it, one to come. */
    void walk(Pairs.Pair pair, MatchId match, Instant now) {
        Instant began = clock.instant();
        if (began.isAfter(now.minus(Duration.ofDays(6)))) return;
        List<EstablishmentRow> two = new ArrayList<>();
        acting.as(pair.vettingLead(), () -> {
            two.addAll(notAskedYet(pair.mentor()));
            two.forEach(prison -> isCleared(pair.mentor(), prison));
        });
        if (two.size() < 2) return;
        clock.set(now.minus(Duration.ofDays(4)));
        VisitId first = inside(pair, match, two.getFirst());
        VisitId second = inside(pair, match, two.getLast());
        visits.held(pair.mentor(), first, 60, "A good hour. Kim asked about the first week outside.");
        visits.cancelledByPrison(pair.mentor(), second);
        visits.plan(pair.mentor(), match, VisitData.at(today().plusDays(2), LocalTime.of(11, 0), "The Seagate café"));
        clock.set(now.minus(Duration.ofDays(1)));
        visits.plan(pair.mentor(), match, visit(two.getFirst(), today().plusDays(6)));
        clock.set(began);
    }

    private List<EstablishmentRow> notAskedYet(PersonId mentor) {
        Set<EstablishmentId> asked =
                clearances.all(mentor).stream().map(one -> one.prison().id()).collect(Collectors.toSet());
        return prisons.open().stream()
                .filter(prison -> prison.nation() == Nation.SCOTLAND && !asked.contains(prison.id()))
                .limit(2)
                .toList();
    }

    private VisitId inside(Pairs.Pair pair, MatchId match, EstablishmentRow prison) {
        return visits.plan(pair.mentor(), match, visit(prison, today()));
    }

    private static VisitData visit(EstablishmentRow prison, LocalDate on) {
        return new VisitData(on, LocalTime.of(14, 0), "", prison.id(), false, null, false);
    }

    private void isCleared(PersonId mentor, EstablishmentRow prison) {
        if (identities.data(mentor).firstName().isEmpty()) isNamed(mentor);
        KindRow alone = kinds.all().stream()
                .filter(kind -> kind.nation() == Nation.SCOTLAND && !kind.escorted())
                .findFirst()
                .orElseThrow();
        ClearanceId id = clearances.begin(mentor, prison.id(), alone.id());
        clearances.prepare(mentor, id);
        clearances.submit(mentor, id, today());
        clearances.inVetting(mentor, id);
        long version = clearances.details(mentor, id).version();
        clearances.decide(
                mentor,
                id,
                new DecisionData(ClearanceState.GRANTED, today(), today(), today().plusDays(365), null, null, version));
    }

    /** As it stands on their papers. */
    private void isNamed(PersonId mentor) {
        List<PastAddress> lived = List.of(new PastAddress("4 Orchard Bank, Dundee", LocalDate.of(2017, 3, 1), null));
        identities.putRight(
                mentor,
                new LegalIdentityData(
                        "Sam",
                        null,
                        true,
                        "Example",
                        LocalDate.of(1988, 4, 2),
                        lived,
                        identities.data(mentor).version()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
