package org.alongside.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.ListScope;
import org.alongside.accounts.PersonalData;
import org.alongside.people.KnownPerson;
import org.alongside.people.PeopleDirectory;
import org.alongside.reporting.Records.Found;
import org.alongside.shared.AreaId;
import org.alongside.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of the dashboard and the records behind them, of the people in the reader's areas.
 *
 * <p>Whoever may not read what a figure counts has no such figure: an empty list, and nothing that says so.
 */
@Service
public class FigureService {
    /** How many months the chart of arrivals looks back, this one included, and that of endings ahead. */
    public static final int MONTHS_BACK = 6;

    public static final int MONTHS_AHEAD = 6;

    private final StageFigures stages;
    private final Months months;
    private final PrisonFigures prisons;
    private final CohortFigures cohorts;
    private final PathwayFigures pathways;
    private final Records records;
    private final SupervisionTurns supervision;
    private final PeopleDirectory people;
    private final Access access;
    private final Clock clock;

    FigureService(
            StageFigures stages,
            Months months,
            PrisonFigures prisons,
            CohortFigures cohorts,
            PathwayFigures pathways,
            Records records,
            SupervisionTurns supervision,
            PeopleDirectory people,
            Access access,
            Clock clock) {
        this.stages = stages;
        this.months = months;
        this.prisons = prisons;
        this.cohorts = cohorts;
        this.pathways = pathways;
        this.records = records;
        this.supervision = supervision;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /** People by stage, those whose journey has ended left out. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<StageFigure> stages(@Nullable AreaId area) {
        return stages.byStage(whom(PersonalData.IDENTITY, area));
    }

    /** Forms that arrived beside first days, in the last six months. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<MonthFigure> arrivals(@Nullable AreaId area) {
        Counted whom = whom(PersonalData.IDENTITY, area);
        YearMonth first = YearMonth.now(clock).minusMonths(MONTHS_BACK - 1);
        return Months.beside(
                first,
                MONTHS_BACK,
                Map.of(
                        Listed.APPLIED,
                        months.arrivals(first, MONTHS_BACK, area, whom),
                        Listed.BEGAN,
                        months.of(Listed.BEGAN, first.atDay(1), LocalDate.now(clock), area, whom)));
    }

    /** Checks beside clearances that run out, from today on for six months; no checks for who may not read their days. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<MonthFigure> endings(@Nullable AreaId area) {
        YearMonth first = YearMonth.now(clock);
        return Months.beside(
                first,
                MONTHS_AHEAD,
                Map.of(
                        Listed.CHECKS, ending(Listed.CHECKS, area),
                        Listed.CLEARANCES, ending(Listed.CLEARANCES, area)));
    }

    private Map<YearMonth, Long> ending(Listed what, @Nullable AreaId area) {
        LocalDate last = YearMonth.now(clock).plusMonths(MONTHS_AHEAD - 1).atEndOfMonth();
        return months.of(what, firstToCome(what), last, area, whom(what.data(), area));
    }

    /** A check is over on the day it names, a clearance the day after. */
    @Acts(Act.SEE_FIGURES)
    public LocalDate firstToCome(Listed what) {
        LocalDate today = LocalDate.now(clock);
        return what == Listed.CHECKS ? today.plusDays(1) : today;
    }

    /** What each prison has answered for the people who are under way or with us. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<PrisonFigure> prisons(@Nullable AreaId area) {
        return prisons.byPrison(area, whom(PersonalData.CLEARANCE_OUTCOME, area));
    }

    /** Cohorts that run or were closed lately, the newest first. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<CohortFigure> cohorts(@Nullable AreaId area) {
        return cohorts.byCohort(whom(PersonalData.TRAINING_PROGRESS, area), LocalDate.now(clock));
    }

    /** Who is how far on the way to paid work. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<PathwayFigure> pathway(@Nullable AreaId area) {
        return pathways.byStep(area, whom(Listed.PATHWAY.data(), area));
    }

    /** Supervision that was due beside what was held of it, in the last six months; empty for who may not read its days. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<MonthFigure> supervision(@Nullable AreaId area) {
        Counted whom = whom(PersonalData.SUPERVISION_DATES, area);
        if (whom.isEmpty()) return List.of();
        YearMonth first = YearMonth.now(clock).minusMonths(MONTHS_BACK - 1);
        return Months.beside(first, MONTHS_BACK, supervision.months(first.atDay(1), whom));
    }

    /** How many records there are; empty for whoever may not read what they are about. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public Optional<Long> count(Question question) {
        if (!sees(question.of())) return Optional.empty();
        Counted whom = whom(question.of().data(), question.area());
        return Optional.of(
                question.of().isByRule() ? supervision.count(question, whom) : records.count(question, whom));
    }

    /** Whether the reader has such a figure at all. */
    @Acts(Act.SEE_FIGURES)
    public boolean sees(Listed what) {
        return !access.listScope(what.data()).isEmpty();
    }

    /** A page of the records that a figure counts; it is recorded where reading them is. */
    @Acts(Act.SEE_FIGURES)
    @Transactional(readOnly = true)
    public List<ListedRow> page(Question question, Pageable page) {
        PersonalData data = question.of().data();
        Counted whom = whom(data, question.area());
        List<Found> found = question.of().isByRule()
                ? supervision.page(question, whom, page.getOffset(), page.getPageSize())
                : records.page(question, whom, page.getOffset(), page.getPageSize());
        List<PersonId> whose = found.stream().map(Found::person).distinct().toList();
        Map<PersonId, KnownPerson> known = people.known(whose, access.listScope(data));
        access.listed(data, whose);
        return found.stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.person()))
                        .map(person ->
                                new ListedRow(person.id(), person.shownName(), person.stage(), one.what(), one.day()))
                        .stream())
                .toList();
    }

    private Counted whom(PersonalData data, @Nullable AreaId area) {
        ListScope scope = access.listScope(data);
        return Counted.of(scope, area);
    }
}
