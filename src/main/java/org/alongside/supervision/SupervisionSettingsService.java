package org.alongside.supervision;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.accounts.Act;
import org.alongside.accounts.Acts;
import org.alongside.accounts.Colleague;
import org.alongside.accounts.CurrentUser;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.shared.AreaId;
import org.alongside.shared.ChangedMeanwhile;
import org.alongside.shared.Ids;
import org.alongside.shared.NotFound;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.Refused;
import org.alongside.shared.RoleProfileId;
import org.alongside.shared.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often supervision is due, who leads on concerns, and which roles rest their matches. */
@Service
public class SupervisionSettingsService {
    private static final int LONGEST_DAYS = 365;
    private static final int LONGEST_MONTHS = 24;
    private static final int LONGEST_SIGN = 60;

    private final RhythmsSince rhythms;
    private final AreaLeads leads;
    private final RolePauses pauses;
    private final UserDirectory colleagues;
    private final CurrentUser current;
    private final Clock clock;

    SupervisionSettingsService(
            RhythmsSince rhythms,
            AreaLeads leads,
            RolePauses pauses,
            UserDirectory colleagues,
            CurrentUser current,
            Clock clock) {
        this.rhythms = rhythms;
        this.leads = leads;
        this.pauses = pauses;
        this.colleagues = colleagues;
        this.current = current;
        this.clock = clock;
    }

    /** As it stands; the usual one until somebody sets another. */
    @Acts(Act.SET_SUPERVISION)
    @Transactional(readOnly = true)
    public Rhythm rhythm() {
        return Rhythms.of(rhythms.findByOrganisationOrderBySince(here())).newest();
    }

    /**
     * From today on; what was due before is judged by what stood then.
     *
     * @throws ChangedMeanwhile with theirs, when a colleague saved after {@code rhythm} was read
     */
    @Acts(Act.SET_SUPERVISION)
    @Transactional
    public void set(Rhythm rhythm) {
        check(rhythm);
        Rhythm now = rhythm();
        if (now.version() != rhythm.version()) throw new ChangedMeanwhile(now);
        LocalDate today = LocalDate.now(clock);
        UserId me = current.get().user();
        rhythms.findByOrganisationAndSince(here(), today)
                .ifPresentOrElse(
                        kept -> kept.change(rhythm, me),
                        () -> rhythms.save(new RhythmSince(Ids.next(clock), here(), today, rhythm, me)));
    }

    /** Who leads, and whose matches rest. */
    @Acts(Act.SET_SUPERVISION)
    @Transactional(readOnly = true)
    public ConcernSettings concerns() {
        return new ConcernSettings(
                leads.findByOrganisation(here()).stream().collect(toMap(AreaLead::area, AreaLead::lead)),
                pauses.findByOrganisation(here()).stream().map(RolePause::role).collect(Collectors.toSet()));
    }

    /** Who could lead on concerns: every manager. */
    @Acts(Act.SET_SUPERVISION)
    @Transactional(readOnly = true)
    public List<Colleague> managers() {
        return colleagues.colleagues(Role.MANAGER, here());
    }

    /** Names the lead of one of my areas: what comes from now on goes to them. */
    @Acts(Act.SET_SUPERVISION)
    @Transactional
    public void lead(AreaId area, UserId lead) {
        if (!current.get().areas().contains(area)) throw new NotFound();
        if (managers().stream().noneMatch(one -> one.id().equals(lead))) throw new NotFound();
        leads.findById(area).ifPresentOrElse(kept -> kept.is(lead), () -> leads.save(new AreaLead(area, here(), lead)));
    }

    /** From now on the matches of whoever has this role rest while there is a concern, or they do not. */
    @Acts(Act.SET_SUPERVISION)
    @Transactional
    public void pauses(RoleProfileId role, boolean rest) {
        Optional<RolePause> kept = pauses.findByOrganisation(here()).stream()
                .filter(one -> one.role().equals(role))
                .findFirst();
        if (rest && kept.isEmpty()) pauses.save(new RolePause(role, here()));
        if (!rest) kept.ifPresent(pauses::delete);
    }

    private static void check(Rhythm rhythm) {
        boolean sound = within(rhythm.firstDays(), 0, LONGEST_DAYS)
                && within(rhythm.firstEvery(), 1, LONGEST_DAYS)
                && within(rhythm.laterEvery(), 1, LONGEST_DAYS)
                && within(rhythm.groupMonths(), 1, LONGEST_MONTHS)
                && within(rhythm.signDays(), 1, LONGEST_SIGN);
        if (!sound) throw new Refused("supervision.refused.rhythm", LONGEST_DAYS, LONGEST_MONTHS, LONGEST_SIGN);
    }

    private static boolean within(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private OrganisationId here() {
        return current.get().organisation();
    }
}
