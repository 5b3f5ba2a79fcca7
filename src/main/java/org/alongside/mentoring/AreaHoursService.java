package org.alongside.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours over all mentors of the reader’s areas: by month, by mentor, and the contacts that each figure counts. */
@Service
public class AreaHoursService {
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);
    private static final UUID NOBODY = new UUID(0, 0);

    private final AreaHours hours;
    private final MatchFacts facts;
    private final InMyAreas mine;
    private final CurrentUser current;
    private final Clock clock;

    AreaHoursService(AreaHours hours, MatchFacts facts, InMyAreas mine, CurrentUser current, Clock clock) {
        this.hours = hours;
        this.facts = facts;
        this.mine = mine;
        this.current = current;
        this.clock = clock;
    }

    /** Month by month, the newest first. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<MonthHours> byMonth(HoursFilter filter, Pageable page) {
        List<UUID> areas = mine.areas(filter.area());
        return areas.isEmpty() ? List.of() : hours.byMonth(organisation(), areas, from(filter), to(filter), page);
    }

    /** Mentor by mentor, whoever gave most first. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<MentorHours> byMentor(HoursFilter filter, Pageable page) {
        List<UUID> areas = mine.areas(filter.area());
        if (areas.isEmpty()) return List.of();
        List<MentorSum> sums = hours.byMentor(organisation(), areas, from(filter), to(filter), page);
        Map<PersonId, String> names =
                mine.names(sums.stream().map(MentorSum::person).collect(Collectors.toSet()));
        return sums.stream()
                .map(one -> new MentorHours(
                        one.person(), names.getOrDefault(one.person(), ""), (int) one.minutes(), (int) one.contacts()))
                .toList();
    }

    /** What a figure counts, the newest first. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<CountedContact> contacts(HoursFilter filter, Pageable page) {
        List<UUID> areas = mine.areas(filter.area());
        if (areas.isEmpty()) return List.of();
        PersonId mentor = filter.mentor();
        List<Contact> found = hours.contacts(
                organisation(),
                areas,
                from(filter),
                to(filter),
                mentor == null,
                mentor == null ? NOBODY : mentor.id(),
                page);
        Map<PersonId, String> names =
                mine.names(found.stream().map(Contact::person).collect(Collectors.toSet()));
        Map<MatchId, String> mentees =
                facts.mentees(found.stream().map(Contact::match).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> one.counted(names.getOrDefault(one.person(), ""), mentees.getOrDefault(one.match(), "")))
                .toList();
    }

    private static LocalDate from(HoursFilter filter) {
        YearMonth month = filter.month();
        return month == null ? BEGINNING : month.atDay(1);
    }

    private LocalDate to(HoursFilter filter) {
        YearMonth month = filter.month();
        return month == null ? LocalDate.now(clock) : month.atEndOfMonth();
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
