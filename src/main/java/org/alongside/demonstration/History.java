package org.alongside.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.alongside.accounts.Acting;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.people.DeclineData;
import org.alongside.people.DeclineReason;
import org.alongside.people.HoldData;
import org.alongside.people.HoldReason;
import org.alongside.people.JourneyService;
import org.alongside.people.NoteData;
import org.alongside.people.NoteKind;
import org.alongside.people.NoteService;
import org.alongside.people.TellingService;
import org.alongside.recruitment.InterviewOutcome;
import org.alongside.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lives through the weeks up to now, day by day: people apply, the co-ordinator reads, rings, decides; some stop.
 *
 * <p>The same seed makes the same people take the same turns.
 */
@Component
@Profile("demo")
class History {
    static final int DAYS = 60;
    private static final long SEED = 20_261_124;

    /** Whoever was shortlisted longer ago has met us meanwhile, and the answer is known. */
    private static final int STILL_SHORTLISTED = 9;

    /** What is still to happen to somebody, and on which day. */
    private record Turn(int day, Runnable happens) {}

    private final DemonstrationClock clock;
    private final Newcomers newcomers;
    private final JourneyService journey;
    private final NoteService notes;
    private final TellingService tellings;
    private final FurtherOn further;
    private final Acting acting;
    private final Random random = new Random(SEED);
    private final List<Turn> turns = new ArrayList<>();

    History(
            DemonstrationClock clock,
            Newcomers newcomers,
            JourneyService journey,
            NoteService notes,
            TellingService tellings,
            FurtherOn further,
            Acting acting) {
        this.clock = clock;
        this.newcomers = newcomers;
        this.journey = journey;
        this.notes = notes;
        this.tellings = tellings;
        this.further = further;
        this.acting = acting;
    }

    /** From {@code DAYS} ago to this morning. */
    void live(SetUp charity, List<InventedPerson> people) {
        Instant lastMorning = clock.instant().minus(Duration.ofHours(4));
        Iterator<InventedPerson> coming = people.iterator();
        for (int day = 0; day <= DAYS; day++) {
            clock.set(lastMorning.minus(Duration.ofDays(DAYS - day)));
            takeTurns(charity, day);
            int arrivals = people.size() * (day + 1) / (DAYS + 1) - people.size() * day / (DAYS + 1);
            for (int i = 0; i < arrivals && coming.hasNext(); i++) {
                clock.set(clock.instant().plus(Duration.ofMinutes(20)));
                plan(charity, newcomers.apply(charity, coming.next(), random), day);
            }
        }
        clock.setRight();
    }

    /** What was planned for this day, and everybody told who was to be told; the news of the last days is left to do. */
    private void takeTurns(SetUp charity, int day) {
        List<Turn> due = turns.stream().filter(turn -> turn.day() == day).toList();
        acting.as(
                charity.coordinator(), () -> due.forEach(turn -> turn.happens().run()));
        if (day > DAYS - 3) return;
        charity.whoTell().forEach(user -> acting.as(user, this::tellEverybody));
    }

    private void tellEverybody() {
        tellings.waiting(100).forEach(telling -> tellings.told(telling.person(), telling.change()));
    }

    /** Most are shortlisted within the week, some hear a no, some wait, some stop; a few are forgotten, and are late now. */
    private void plan(SetUp charity, PersonId person, int arrived) {
        int read = arrived + 2 + random.nextInt(5);
        int chance = random.nextInt(100);
        if (chance < 62) later(read, () -> shortlist(charity, person, read));
        else if (chance < 78) later(read, () -> journey.decline(person, no()));
        else if (chance < 88) later(read, () -> journey.hold(person, hold()));
        else if (chance < 97 || arrived < DAYS - 20) later(read + 3, () -> journey.withdrawByThemself(person));
    }

    private void shortlist(SetUp charity, PersonId person, int day) {
        notes.write(person, new NoteData(NoteKind.CALL, Words.CALLS.get(random.nextInt(Words.CALLS.size()))));
        journey.shortlist(person);
        int next = day + 5 + random.nextInt(9);
        int chance = random.nextInt(100);
        if (day > DAYS - STILL_SHORTLISTED) return;
        if (chance < 15) later(next, () -> journey.decline(person, no()));
        else if (chance < 30) later(next, () -> journey.withdrawByThemself(person));
        else if (chance < 40) later(next, () -> journey.hold(person, hold()));
        else later(next, () -> meet(charity, person, next));
    }

    /** One of five is told no after the talk; of the others some still have the offer, most are getting ready. */
    private void meet(SetUp charity, PersonId person, int day) {
        further.arrange(charity, person);
        boolean suitable = random.nextInt(5) > 0;
        int after = day + FurtherOn.UNTIL_TALK;
        InterviewOutcome outcome = suitable ? InterviewOutcome.SUITABLE : InterviewOutcome.NOT_SUITABLE;
        later(after, () -> further.hear(person, outcome));
        if (!suitable) {
            later(after + 2, () -> journey.decline(person, no()));
            return;
        }
        int accepted = after + 6 + random.nextInt(12);
        later(after + 1, () -> further.offer(person));
        later(accepted, () -> further.accept(person));
        later(accepted + 4 + random.nextInt(8), () -> further.welcome(person));
    }

    private void later(int day, Runnable happens) {
        turns.add(new Turn(day, happens));
    }

    private DeclineData no() {
        DeclineReason reason = DeclineReason.values()[random.nextInt(5)];
        return new DeclineData(reason, Words.NO, Words.ELSE);
    }

    /** Until some day ahead of today, so that nobody on hold is late. */
    private HoldData hold() {
        HoldReason reason = HoldReason.values()[random.nextInt(4)];
        LocalDate end = clock.realToday().plusDays(random.nextInt(90));
        LocalDate earliest = LocalDate.now(clock).plusDays(1);
        return new HoldData(reason, null, end.isBefore(earliest) ? earliest : end);
    }
}
