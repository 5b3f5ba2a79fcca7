package org.alongside.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.Ids;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The holidays of an organisation: proposed to be left out when sessions are made. */
@Service
public class HolidayService {
    private static final int LONGEST = 80;

    private final Holidays holidays;
    private final CurrentUser current;
    private final Clock clock;

    HolidayService(Holidays holidays, CurrentUser current, Clock clock) {
        this.holidays = holidays;
        this.current = current;
        this.clock = clock;
    }

    /** From {@code day} on, the next first. */
    @Acts(Act.ARRANGE_COHORTS)
    @Transactional(readOnly = true)
    public List<HolidayRow> from(LocalDate day) {
        return after(day);
    }

    /** Those that are still to come, for whoever looks after them. */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional(readOnly = true)
    public List<HolidayRow> ahead() {
        return after(LocalDate.now(clock));
    }

    /** @throws Refused without a name, and for a day that is there already */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional
    public void add(HolidayRow row) {
        if (row.name().isBlank() || row.name().length() > LONGEST) throw new Refused("training.refused.holiday-name");
        try {
            holidays.saveAndFlush(new Holiday(
                    Ids.next(clock),
                    here(),
                    new HolidayRow(row.day(), row.name().strip())));
        } catch (DataIntegrityViolationException there) {
            throw new Refused("training.refused.holiday-there");
        }
    }

    /** Cohorts that are made from now on meet on that day; those that are there stay as they are. */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional
    public void remove(LocalDate day) {
        holidays.remove(here(), day);
    }

    /**
     * Adds the bank holidays of a nation, as far as they are known; those that are there already keep their names.
     *
     * @return how many were added
     */
    @Acts(Act.MANAGE_TRAINING)
    @Transactional
    public int addUsual(Nation nation) {
        List<HolidayRow> missing = nation.bankHolidays().stream()
                .filter(row ->
                        holidays.findByOrganisationAndFallsOn(here(), row.day()).isEmpty())
                .toList();
        missing.forEach(row -> holidays.saveAndFlush(new Holiday(Ids.next(clock), here(), row)));
        return missing.size();
    }

    private List<HolidayRow> after(LocalDate day) {
        return holidays.findByOrganisationAndFallsOnGreaterThanEqualOrderByFallsOn(here(), day).stream()
                .map(Holiday::row)
                .toList();
    }

    private OrganisationId here() {
        return current.get().organisation();
    }
}
