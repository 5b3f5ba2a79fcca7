package org.alongside.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.mentoring.ContactData;
import org.alongside.mentoring.ContactHow;
import org.alongside.mentoring.ContactService;
import org.alongside.mentoring.EndData;
import org.alongside.mentoring.EndWhy;
import org.alongside.mentoring.ExpenseData;
import org.alongside.mentoring.ExpenseRow;
import org.alongside.mentoring.ExpenseService;
import org.alongside.mentoring.ExpenseState;
import org.alongside.mentoring.ExpenseWhat;
import org.alongside.mentoring.MatchId;
import org.alongside.mentoring.MatchService;
import org.alongside.mentoring.MenteeNext;
import org.alongside.mentoring.MentorNext;
import org.alongside.mentoring.ReferralId;
import org.alongside.mentoring.VisitData;
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

    /** What it cost to meet: by bus, with a ticket or without, and a cup of tea. */
    private static final List<ExpenseData> COSTS = List.of(
            new ExpenseData(ExpenseWhat.BUS, "", 435, true, ""),
            new ExpenseData(ExpenseWhat.OTHER, "Two teas at the Seagate café", 560, true, ""),
            new ExpenseData(ExpenseWhat.BUS, "", 400, false, "I paid by card on the bus"),
            new ExpenseData(ExpenseWhat.TRAIN, "", 1270, true, ""));

    private static final int MOST = 100;

    /** Who walks with whom, and who clears the mentor for prisons. */
    record Pair(PersonId mentor, ReferralId referral, UserId vettingLead) {}

    private final MatchService matches;
    private final VisitService visits;
    private final ContactService contacts;
    private final ExpenseService expenses;
    private final MeetingsInPrison inPrison;
    private final DemonstrationClock clock;

    Pairs(
            MatchService matches,
            VisitService visits,
            ContactService contacts,
            ExpenseService expenses,
            MeetingsInPrison inPrison,
            DemonstrationClock clock) {
        this.matches = matches;
        this.visits = visits;
        this.contacts = contacts;
        this.expenses = expenses;
        this.inPrison = inPrison;
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
        if (turn == 0) inPrison.walk(pair, match, now);
        weekly(mentor, match, turn == 5 ? now.minus(Duration.ofDays(20)) : now);
        clock.set(now);
        isPaidBack(mentor);
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
            int minutes = LENGTHS.get(i % LENGTHS.size());
            ExpenseData cost = how == ContactHow.FACE_TO_FACE ? COSTS.get(i / 3 % COSTS.size()) : null;
            contacts.log(mentor, new ContactData(UUID.randomUUID(), match, today(), how, minutes, line, cost));
        }
    }

    /** What they spent until three weeks ago, in one go a week later. */
    private void isPaidBack(PersonId mentor) {
        Set<UUID> old = expenses.newest(mentor, MOST).stream()
                .filter(one -> one.state() == ExpenseState.WAITING && one.on().isBefore(today().minusDays(21)))
                .map(ExpenseRow::id)
                .collect(Collectors.toSet());
        if (!old.isEmpty()) expenses.pay(mentor, old, today().minusDays(14));
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
