package org.alongside.demonstration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
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
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** What is still to happen to somebody, and in how many days. */
    private record Turn(PersonId person, int day, Runnable happens) {}

    private final DemonstrationClock clock;
    private final Newcomers newcomers;
    private final JourneyService journey;
    private final NoteService notes;
    private final Acting acting;
    private final Random random = new Random(SEED);
    private final List<Turn> turns = new ArrayList<>();

    History(DemonstrationClock clock, Newcomers newcomers, JourneyService journey, NoteService notes, Acting acting) {
        this.clock = clock;
        this.newcomers = newcomers;
        this.journey = journey;
        this.notes = notes;
        this.acting = acting;
    }

    /** From {@code DAYS} ago to this morning. */
    void live(SetUp charity, List<InventedPerson> people) {
        LocalDate today = LocalDate.now(clock);
        Iterator<InventedPerson> coming = people.iterator();
        for (int day = 0; day <= DAYS; day++) {
            LocalDate date = today.minusDays(DAYS - day);
            clock.set(date.atTime(MORNING).atZone(clock.getZone()).toInstant());
            takeTurns(charity, day);
            int arrivals = day == DAYS ? people.size() : people.size() * (day + 1) / DAYS - people.size() * day / DAYS;
            for (int i = 0; i < arrivals && coming.hasNext(); i++) {
                clock.set(clock.instant().plus(Duration.ofMinutes(20)));
                plan(newcomers.apply(charity, coming.next(), random), day);
            }
        }
        clock.setRight();
    }

    private void takeTurns(SetUp charity, int day) {
        List<Turn> due = turns.stream().filter(turn -> turn.day() == day).toList();
        acting.as(
                charity.coordinator(), () -> due.forEach(turn -> turn.happens().run()));
    }

    /** Most are shortlisted within the week, some wait, some hear a no, some stop; the last few have only just arrived. */
    private void plan(PersonId person, int arrived) {
        int read = arrived + 2 + random.nextInt(6);
        int chance = random.nextInt(100);
        if (chance < 55) later(person, read, () -> shortlist(person, read));
        else if (chance < 70) later(person, read, () -> journey.decline(person, no()));
        else if (chance < 80) later(person, read, () -> journey.hold(person, hold()));
        else if (chance < 88) later(person, read + 4, () -> journey.withdrawByThemself(person));
        else if (chance < 97) later(person, read + 3, () -> shortlist(person, read + 3));
    }

    private void shortlist(PersonId person, int day) {
        notes.write(person, new NoteData(NoteKind.CALL, Words.CALLS.get(random.nextInt(Words.CALLS.size()))));
        journey.shortlist(person);
        int after = random.nextInt(100);
        if (after < 45) later(person, day + 6 + random.nextInt(8), () -> journey.decline(person, no()));
        else if (after < 60) later(person, day + 5 + random.nextInt(8), () -> journey.withdrawByThemself(person));
        else if (after < 75) later(person, day + 4 + random.nextInt(6), () -> journey.hold(person, hold()));
    }

    private void later(PersonId person, int day, Runnable happens) {
        turns.add(new Turn(person, day, happens));
    }

    private DeclineData no() {
        DeclineReason reason = DeclineReason.values()[random.nextInt(5)];
        return new DeclineData(reason, Words.NO, Words.ELSE);
    }

    private HoldData hold() {
        HoldReason reason = HoldReason.values()[random.nextInt(4)];
        return new HoldData(reason, null, LocalDate.now(clock).plusDays(7 + random.nextInt(60)));
    }
}
