package org.alongside.mentoring;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.accounts.ForModules;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what mentors do: by week, by month and by match. */
@Service
public class HoursService {
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final int WEEKS = 8;

    private final Contacts contacts;
    private final Visits visits;
    private final Matches matches;
    private final Referrals referrals;
    private final Clock clock;

    HoursService(Contacts contacts, Visits visits, Matches matches, Referrals referrals, Clock clock) {
        this.contacts = contacts;
        this.visits = visits;
        this.matches = matches;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** All of it up to today. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public Hours of(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        List<DayHours> days = contacts.hours(person, BEGINNING, today);
        LocalDate monday = monday(today);
        List<Hours.OfWeek> weeks = IntStream.range(0, WEEKS)
                .mapToObj(back -> week(days, monday.minusWeeks(back)))
                .toList();
        List<Hours.OfMonth> months = months(days);
        int thisMonth = months.stream()
                .filter(one -> one.month().equals(YearMonth.from(today)))
                .mapToInt(Hours.OfMonth::minutes)
                .sum();
        return new Hours(weeks.getFirst().minutes(), thisMonth, minutes(days), weeks, months, matches(person, days));
    }

    /** From {@code from} to {@code to}, both days among them, for a module that has checked its own caller. */
    @ForModules
    @Transactional(readOnly = true)
    public MentoringFigures figures(PersonId person, LocalDate from, LocalDate to) {
        List<DayHours> days = contacts.hours(person, from, to);
        List<VisitCount> met = visits.count(person, from, to);
        int open = matches.findByPersonAndStateNot(person, MatchState.ENDED).size();
        return new MentoringFigures(
                minutes(days),
                contacts(days),
                count(met, one -> one.by() == MissedBy.US),
                count(met, one -> one.by() == MissedBy.THEM),
                count(met, one -> one.state() == VisitState.CANCELLED_BY_PRISON),
                open);
    }

    private static Hours.OfWeek week(List<DayHours> days, LocalDate monday) {
        List<DayHours> in =
                days.stream().filter(day -> monday(day.on()).equals(monday)).toList();
        return new Hours.OfWeek(monday, minutes(in), contacts(in));
    }

    private static List<Hours.OfMonth> months(List<DayHours> days) {
        Map<YearMonth, List<DayHours>> by = new TreeMap<>(Comparator.reverseOrder());
        days.forEach(day -> by.computeIfAbsent(YearMonth.from(day.on()), any -> new ArrayList<>())
                .add(day));
        return by.entrySet().stream()
                .map(month -> new Hours.OfMonth(month.getKey(), minutes(month.getValue()), contacts(month.getValue())))
                .toList();
    }

    private List<Hours.OfMatch> matches(PersonId person, List<DayHours> days) {
        List<Match> theirs = matches.findByPersonOrderByIdDesc(person);
        Map<ReferralId, String> names =
                referrals.firstNames(theirs.stream().map(Match::referral).collect(Collectors.toSet()));
        return theirs.stream()
                .map(match -> {
                    List<DayHours> in = days.stream()
                            .filter(day -> day.match().equals(match.id()))
                            .toList();
                    return new Hours.OfMatch(
                            match.id(), names.getOrDefault(match.referral(), ""), minutes(in), contacts(in));
                })
                .toList();
    }

    private static int minutes(List<DayHours> days) {
        return (int) days.stream().mapToLong(DayHours::minutes).sum();
    }

    private static int contacts(List<DayHours> days) {
        return (int) days.stream().mapToLong(DayHours::contacts).sum();
    }

    private static int count(List<VisitCount> met, Predicate<VisitCount> which) {
        return (int) met.stream().filter(which).mapToLong(VisitCount::count).sum();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
