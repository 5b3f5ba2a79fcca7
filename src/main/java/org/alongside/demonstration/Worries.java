package org.alongside.demonstration;

import java.time.Duration;
import java.util.List;
import org.alongside.accounts.Acting;
import org.alongside.accounts.AreaChoice;
import org.alongside.accounts.AreaService;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.people.Volunteering;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.alongside.supervision.CloseData;
import org.alongside.supervision.ConcernData;
import org.alongside.supervision.ConcernFileService;
import org.alongside.supervision.ConcernId;
import org.alongside.supervision.ConcernLeadService;
import org.alongside.supervision.ConcernOutcome;
import org.alongside.supervision.ConcernService;
import org.alongside.supervision.MaySpeak;
import org.alongside.supervision.SupervisionSettingsService;
import org.alongside.supervision.Urgency;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two concerns of invented people: one that the named lead has to look at, and one that is settled. */
@Component
@Profile("demo")
class Worries {
    private final ConcernService concerns;
    private final ConcernFileService files;
    private final ConcernLeadService leads;
    private final SupervisionSettingsService settings;
    private final AreaService areas;
    private final Acting acting;
    private final DemonstrationClock clock;

    Worries(
            ConcernService concerns,
            ConcernFileService files,
            ConcernLeadService leads,
            SupervisionSettingsService settings,
            AreaService areas,
            Acting acting,
            DemonstrationClock clock) {
        this.concerns = concerns;
        this.files = files;
        this.leads = leads;
        this.settings = settings;
        this.areas = areas;
        this.acting = acting;
        this.clock = clock;
    }

    /** Nobody whom a visitor takes a step with. */
    void are(SetUp charity, UserId supervisor, List<Volunteering> people) {
        itIs(200);
        acting.as(
                charity.manager(),
                () -> areas.mine().stream()
                        .map(AreaChoice::id)
                        .forEach(area -> settings.lead(area, charity.manager())));
        itIs(66);
        ConcernId settled = raise(
                charity.coordinator(), called("Joan Petrie", people), SaidInSupervision.LOST_TEMPER, Urgency.THIS_WEEK);
        itIs(65);
        acting.as(charity.manager(), () -> leads.inHand(settled, SaidInSupervision.RANG, version(settled)));
        itIs(58);
        acting.as(
                charity.manager(),
                () -> leads.close(
                        settled,
                        new CloseData(
                                ConcernOutcome.SUPPORT_AGREED,
                                SaidInSupervision.RANG,
                                SaidInSupervision.TOLD,
                                version(settled))));
        itIs(1);
        raise(supervisor, called("Dev Rao", people), SaidInSupervision.WORRIES, Urgency.TODAY);
        clock.setRight();
    }

    private ConcernId raise(UserId by, PersonId about, String what, Urgency urgency) {
        ConcernId[] made = new ConcernId[1];
        acting.as(by, () -> made[0] = concerns.raise(new ConcernData(about, "", what, urgency, MaySpeak.ASK_FIRST)));
        return made[0];
    }

    private long version(ConcernId id) {
        return files.details(id).version();
    }

    private static PersonId called(String name, List<Volunteering> people) {
        return people.stream()
                .filter(one -> one.name().equals(name))
                .map(Volunteering::person)
                .findFirst()
                .orElseThrow();
    }

    private void itIs(int daysAgo) {
        clock.setRight();
        clock.set(clock.instant().minus(Duration.ofDays(daysAgo)));
    }
}
