package org.alongside.supervision;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.accounts.Access;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.UserDirectory;
import org.alongside.people.Volunteering;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose supervision was held, and whose is late: for managers, and for the privacy lead. */
@Service
public class DatesOverviewService {
    private final VolunteeringService volunteers;
    private final Supervisions supervisions;
    private final DueDays days;
    private final SupervisionFigureService figures;
    private final SupervisionDesk desk;
    private final UserDirectory colleagues;
    private final Access access;

    DatesOverviewService(
            VolunteeringService volunteers,
            Supervisions supervisions,
            DueDays days,
            SupervisionFigureService figures,
            SupervisionDesk desk,
            UserDirectory colleagues,
            Access access) {
        this.volunteers = volunteers;
        this.supervisions = supervisions;
        this.days = days;
        this.figures = figures;
        this.desk = desk;
        this.colleagues = colleagues;
        this.access = access;
    }

    /** A page of those who work with us and whose days the reader may know, by name; the figures are of the last twelve months. */
    @Acts(Act.SEE_SUPERVISION_DATES)
    @Transactional
    public List<DatesRow> list(Pageable page) {
        List<Volunteering> all = volunteers.within(access.listScope(PersonalData.SUPERVISION_DATES), page);
        List<PersonId> ids = all.stream().map(Volunteering::person).toList();
        access.listed(PersonalData.SUPERVISION_DATES, ids);
        Map<PersonId, SupervisionIsDue> due = days.of(all);
        LocalDate today = desk.today();
        Map<PersonId, SupervisionFigures> counted =
                figures.of(due, today.minusYears(1).plusDays(1), today);
        Map<UserId, String> names = colleagues.names(all.stream()
                .map(Volunteering::supervisor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<PersonId, LocalDate> planned =
                supervisions.planned(ids).stream().collect(toMap(PlannedDay::person, PlannedDay::on));
        return all.stream()
                .map(one -> row(
                        one,
                        Objects.requireNonNull(due.get(one.person())),
                        names.getOrDefault(one.supervisor(), ""),
                        planned.get(one.person()),
                        Objects.requireNonNull(counted.get(one.person()))))
                .toList();
    }

    private DatesRow row(
            Volunteering one,
            SupervisionIsDue rule,
            String supervisor,
            @Nullable LocalDate planned,
            SupervisionFigures counted) {
        boolean atWork = one.isAtWork(desk.today());
        return new DatesRow(
                one.person(),
                one.shownName(),
                supervisor,
                atWork,
                rule.lastHeld().orElse(null),
                atWork ? rule.next().orElse(null) : null,
                planned,
                counted);
    }
}
