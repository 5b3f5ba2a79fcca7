package org.alongside.demonstration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.accounts.Acting;
import org.alongside.accounts.OrganisationService;
import org.alongside.accounts.Role;
import org.alongside.accounts.UserDirectory;
import org.alongside.demonstration.Charity.SetUp;
import org.alongside.progression.DecisionData;
import org.alongside.progression.PaidOfferData;
import org.alongside.progression.PaidOfferService;
import org.alongside.progression.PathwayService;
import org.alongside.progression.ReasonData;
import org.alongside.progression.ReviewService;
import org.alongside.recruitment.Agreed;
import org.alongside.shared.OrganisationId;
import org.alongside.shared.PersonId;
import org.alongside.shared.UserId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People on the way to paid work: months before it, days before it, considered, in review, offered, about to begin, Paid, and one who said no. */
@Component
@Profile("demo")
@Order(14)
class PathwaysToTry implements ApplicationRunner {
    private static final int YEAR = 366;

    private final OrganisationService organisations;
    private final UserDirectory colleagues;
    private final LongServing volunteers;
    private final PathwayService pathways;
    private final ReviewService reviews;
    private final PaidOfferService offers;
    private final RecurringTask<Void> nightlyPathways;
    private final Acting acting;
    private final DemonstrationClock clock;

    PathwaysToTry(
            OrganisationService organisations,
            UserDirectory colleagues,
            LongServing volunteers,
            PathwayService pathways,
            ReviewService reviews,
            PaidOfferService offers,
            RecurringTask<Void> nightlyPathways,
            Acting acting,
            DemonstrationClock clock) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.volunteers = volunteers;
        this.pathways = pathways;
        this.reviews = reviews;
        this.offers = offers;
        this.nightlyPathways = nightlyPathways;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisations.here().ifPresent(here -> {
            if (volunteers.isThere()) return;
            live(volunteers.opened(charity(here), YEAR + 180));
            clock.setRight();
        });
    }

    private void live(SetUp charity) {
        PersonId paid = volunteers.active(charity, "Joan Petrie", YEAR + 90);
        PersonId stays = volunteers.active(charity, "Dev Rao", YEAR + 60);
        PersonId begins = volunteers.active(charity, Step.CONTRACT.who(), YEAR + 50);
        PersonId offered = volunteers.active(charity, "Ifeoma Obi", YEAR + 40);
        PersonId inReview = volunteers.active(charity, "Tam Keir", YEAR + 20);
        PersonId eligible = volunteers.active(charity, "Sana Malik", YEAR + 3);
        PersonId near = volunteers.active(charity, "Rory Baird", YEAR - 10);
        PersonId early = volunteers.active(charity, "Ewa Novak", YEAR - 92);
        volunteers.hasASpace(charity, offered, "ifeoma@demo.alongside.example");

        on(charity, 89, () -> {});
        on(charity, 80, () -> offer(charity, paid, 38));
        on(charity, 72, () -> offers.acceptFor(paid, Agreed.FACE_TO_FACE));
        on(charity, 59, () -> offers.hasAContract(paid, today()));
        on(charity, 48, () -> offer(charity, stays, 40));
        on(charity, 42, () -> offers.start(paid));
        on(charity, 40, () -> offers.stayFor(stays, Agreed.BY_PHONE));
        on(charity, 34, () -> offer(charity, begins, 33));
        on(charity, 25, () -> offers.acceptFor(begins, Agreed.FACE_TO_FACE));
        on(charity, 15, () -> offer(charity, offered, 45));
        on(charity, 9, () -> reviews.begin(inReview, panel(charity)));
        on(charity, 2, () -> {});
        clock.setRight();
        volunteers.tellEverybody(charity, Set.of(paid, stays, begins, offered, inReview, eligible, near, early));
    }

    /** So many days ago the night came, and then a manager did this. */
    private void on(SetUp charity, int daysAgo, Runnable work) {
        clock.setRight();
        clock.set(clock.instant().minus(Duration.ofDays(daysAgo)).minus(Duration.ofHours(2)));
        night(nightlyPathways);
        acting.as(charity.manager(), work);
    }

    @SuppressWarnings("NullAway") // the jobs of the house ask nothing of the scheduler
    private static void night(RecurringTask<Void> job) {
        job.executeRecurringly(job.instance(RecurringTask.INSTANCE), null);
    }

    private void offer(SetUp charity, PersonId person, int begins) {
        reviews.begin(person, panel(charity));
        reviews.giveMyWord(person);
        List<ReasonData> reasons = pathways.pathway(person).orElseThrow().figures().stream()
                .map(one -> new ReasonData(one.kind(), one.met(), "You are always there, and people trust you."))
                .toList();
        long version = reviews.review(person).orElseThrow().version();
        DecisionData decision = new DecisionData(
                reasons, "We would be glad to have you as a colleague. Take your time to think about it.", version);
        PaidOfferData terms = new PaidOfferData(
                "Paid mentor, drop-in",
                today().plusDays(begins),
                BigDecimal.valueOf(21),
                "£13.45 an hour",
                today().plusDays(21),
                null);
        reviews.offer(person, decision, terms);
    }

    private static Set<UserId> panel(SetUp charity) {
        return Set.of(charity.manager(), charity.coordinator());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private SetUp charity(OrganisationId here) {
        return new SetUp(
                here, who(here, Role.COORDINATOR), who(here, Role.VETTING_LEAD), who(here, Role.MANAGER), List.of());
    }

    private UserId who(OrganisationId here, Role role) {
        return colleagues.colleagues(role, here).getFirst().id();
    }
}
