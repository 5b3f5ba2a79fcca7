package org.alongside.mentoring;

import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.CurrentUser;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is usual for matches. */
@Service
public class MentoringSettingsService {
    private static final int MOST_MEETINGS = 20;
    private static final int MOST_MONTHS = 36;
    private static final int MOST_DAYS = 90;

    private final AllMentoringSettings all;
    private final CurrentUser current;

    MentoringSettingsService(AllMentoringSettings all, CurrentUser current) {
        this.all = all;
        this.current = current;
    }

    /** As they are now; the usual ones until somebody changes them. */
    @Acts(Act.SET_UP_MENTORING)
    @Transactional(readOnly = true)
    public MentoringSettings settings() {
        return all.of(organisation());
    }

    /** @throws ChangedMeanwhile with theirs, when a colleague saved after {@code settings} were read */
    @Acts(Act.SET_UP_MENTORING)
    @Transactional
    public void save(MentoringSettings settings) {
        MentoringSettings now = all.of(organisation());
        if (now.version() != settings.version()) throw new ChangedMeanwhile(now);
        enforce(settings.meetingsBefore(), 0, MOST_MEETINGS);
        enforce(settings.leastMonths(), 1, MOST_MONTHS);
        enforce(settings.reviewMonths(), 1, MOST_MONTHS);
        enforce(settings.quietDays(), 1, MOST_DAYS);
        enforce(settings.waitingDays(), 1, MOST_DAYS);
        all.findById(organisation())
                .ifPresentOrElse(
                        kept -> kept.change(settings),
                        () -> all.save(new KeptMentoringSettings(organisation(), settings)));
    }

    private static void enforce(int typed, int least, int most) {
        if (typed < least || typed > most) throw new Refused("mentoring.refused.setting", least, most);
    }

    private OrganisationId organisation() {
        return current.get().organisation();
    }
}
