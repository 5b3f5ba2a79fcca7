package org.alongside.clearance;

import java.util.List;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When we ask a prison how far it is, and how long before its end a clearance is running out. */
@Service
public class ClearanceSettingsService {
    private static final int LONGEST_WEEKS = 104;
    private static final int LONGEST_DAYS = 365;
    private static final int MOST = 6;

    private final AllSettings all;
    private final CurrentUser current;

    ClearanceSettingsService(AllSettings all, CurrentUser current) {
        this.all = all;
        this.current = current;
    }

    /** As they are now; the usual ones until somebody changes them. */
    @Acts(Act.MANAGE_PRISONS)
    @Transactional(readOnly = true)
    public ClearanceSettings settings() {
        return all.of(organisation());
    }

    /** @throws ChangedMeanwhile with theirs, when a colleague saved after {@code settings} were read */
    @Acts(Act.MANAGE_PRISONS)
    @Transactional
    public void save(ClearanceSettings settings) {
        ClearanceSettings now = all.of(organisation());
        if (now.version() != settings.version()) throw new ChangedMeanwhile(now);
        ClearanceSettings checked = checked(settings);
        all.findById(organisation())
                .ifPresentOrElse(
                        kept -> kept.change(checked), () -> all.save(new KeptSettings(organisation(), checked)));
    }

    private static ClearanceSettings checked(ClearanceSettings typed) {
        List<Integer> weeks = typed.chaseWeeks().stream().distinct().sorted().toList();
        boolean sound = weeks.size() <= MOST && weeks.stream().allMatch(week -> week > 0 && week <= LONGEST_WEEKS);
        if (!sound) throw new Refused("clearance.refused.chase-weeks", MOST, LONGEST_WEEKS);
        if (typed.endingDays() < 1 || typed.endingDays() > LONGEST_DAYS)
            throw new Refused("clearance.refused.ending-days", LONGEST_DAYS);
        return new ClearanceSettings(weeks, typed.endingDays(), typed.version());
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
