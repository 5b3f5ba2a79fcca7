package org.alongside.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.accounts.PersonalData;
import org.alongside.accounts.Reads;
import org.alongside.mentoring.HoursService;
import org.alongside.mentoring.MentoringFigures;
import org.alongside.people.VolunteeringService;
import org.alongside.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures that a supervisor sees beside the questions about the work. */
@Service
public class CaseloadService {
    private final HoursService hours;
    private final VolunteeringService volunteers;
    private final DueDays days;
    private final Clock clock;

    CaseloadService(HoursService hours, VolunteeringService volunteers, DueDays days, Clock clock) {
        this.hours = hours;
        this.volunteers = volunteers;
        this.days = days;
        this.clock = clock;
    }

    /** Since the day of the last supervision, or since they began. */
    @Reads(PersonalData.MENTORING)
    @Transactional(readOnly = true)
    public Optional<Caseload> of(PersonId person) {
        return volunteers.of(person).map(someone -> {
            LocalDate since = days.of(someone).lastHeld().orElse(someone.startedOn());
            MentoringFigures did = hours.figures(person, since, LocalDate.now(clock));
            return new Caseload(did.openMatches(), did.minutes(), did.contacts(), since);
        });
    }
}
