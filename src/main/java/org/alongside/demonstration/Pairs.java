package org.alongside.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.alongside.mentoring.ContactData;
import org.alongside.mentoring.ContactHow;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.EndData;
import org.alongside.mentoring.EndWhy;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.MenteeNext;
import org.alongside.mentoring.MentorNext;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.VisitData;
import org.alongside.mentoring.VisitId;
import org.alongside.mentoring.VisitService;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How it goes on with a mentor and a mentee who were brought together. */
@Component
@Profile("demo")
class Pairs {
    /** First names of those who asked for a mentor; none of them exists. */
    static final List<String> NAMES = List.of(
            "Kim", "Lee", "Shona", "Duncan", "Agnieszka", "Ryan", "Mhairi", "Callum", "Noor", "Stewart", "Isla", "Tam");

    private static final List<Integer> LENGTHS = List.of(60, 30, 90, 45, 15);

    /** Who walks with whom, and who clears the mentor for prisons. */
    record Pair(PersonId mentor, ReferralId referral, UserId vettingLead) {}

    private final MatchService matches;
    private final VisitService visits;
    private final ContactService contacts;
    private final EstablishmentService prisons;
    private final KindService kinds;
    private final LegalIdentityService identities;
    private final ClearanceService clearances;
    private final Acting acting;
    private final DemonstrationClock clock;

    Pairs(
            MatchService matches,
            VisitService visits,
            ContactService contacts,
            EstablishmentService prisons,
            KindService kinds,
            LegalIdentityService identities,
            ClearanceService clearances,
            Acting acting,
            DemonstrationClock clock) {
        this.matches = matches;
        this.visits = visits;
        this.contacts = contacts;
        this.prisons = prisons;
        this.kinds = kinds;
        this.identities = identities;
        this.clearances = clearances;
        this.acting = acting;
        this.clock = clock;
    }

    /** In turn: long under way, agreed, paused, ended, proposed, and one from which nobody has heard for a while. */
    void walk(Pair pair, int turn, Instant now) {
        PersonId mentor = pair.mentor();
        MatchId match = matches.propose(mentor, pair.referral(), turn == 0);
        if (turn == 4) return;
        matches.agree(mentor, match, today(), version(mentor, match));
        if (turn == 1) {
            clock.set(now);
            visits.plan(mentor, match, VisitData.at(today().plusDays(2), LocalTime.of(14, 0), "The library, Seagate"));
            return;
        }
        matches.begin(mentor, match, today(), version(mentor, match));
        if (turn == 0) inTwoPrisons(pair, match, now);
        weekly(mentor, match, turn == 5 ? now.minus(Duration.ofDays(20)) : now);
        clock.set(now);
        if (turn == 2) matches.pause(mentor, match, "Back after the holidays, on the first Monday in January.");
        if (turn == 3) end(mentor, match);
    }

    /** Every week a contact, none the same as the last. */
    private void weekly(PersonId mentor, MatchId match, Instant until) {
        Instant week = clock.instant().plus(Duration.ofDays(1));
        for (int i = 0; week.isBefore(until); i++, week = week.plus(Duration.ofDays(6 + i % 3))) {
            clock.set(week);
            ContactHow how = i % 3 == 0 ? ContactHow.FACE_TO_FACE : i % 3 == 1 ? ContactHow.PHONE : ContactHow.VIDEO;
            String line = i % 4 == 0 ? "We talked about the week, and about the bus pass." : "";
            contacts.log(
                    mentor,
                    new ContactData(UUID.randomUUID(), match, today(), how, LENGTHS.get(i % LENGTHS.size()), line));
        }
    }

    /** One meeting held, one that the prison called off, one of which nobody has said what came of it, one to come. */
    private void inTwoPrisons(Pair pair, MatchId match, Instant now) {
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

    private VisitId inside(Pair pair, MatchId match, EstablishmentRow prison) {
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

    private void end(PersonId mentor, MatchId match) {
        matches.end(
                mentor,
                match,
                new EndData(
                        today(),
                        EndWhy.AS_PLANNED,
                        false,
                        "Thank you for every Tuesday, and for your patience in the rain.",
                        MenteeNext.GOES_ON_ALONE,
                        MentorNext.ANOTHER_MATCH,
                        version(mentor, match)));
    }

    private long version(PersonId mentor, MatchId match) {
        return matches.details(mentor, match).row().version();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
